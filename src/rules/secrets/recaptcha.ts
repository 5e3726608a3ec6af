import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

// Google prints a pair of keys that passes every check: https://developers.google.com/recaptcha/docs/faq
export default defineService({
  name: 'reCAPTCHA',
  rules: [
    {
      id: 'recaptcha-secret',
      title: 'reCAPTCHA secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('recaptcha', '(?:secret|private)')}(?<value>(?!6LeIxAcT)6L[A-Za-z0-9_-]{38})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can check answers in your name.',
      fix: 'Create a new key pair in the admin console and delete the old one.',
      source: 'https://developers.google.com/recaptcha/docs/verify',
      finds: [
        'RECAPTCHA_SECRET_KEY=<<6L{{base64url:37}}{{base62:1}}>>',
        '"recaptcha_secret_key": "<<6L{{base64url:37}}{{base62:1}}>>"',
      ],
      ignores: [
        'RECAPTCHA_SECRET_KEY=6L{{base64url:12}}{{base62:1}}',
        'CHECKSUM=6L{{base64url:37}}{{base62:1}}',
      ],
    },
  ],
})
