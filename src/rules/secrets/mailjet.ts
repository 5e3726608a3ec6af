import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mailjet',
  rules: [
    {
      id: 'mailjet-secret-key',
      title: 'Mailjet secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:mailjet|mj_apikey)', '(?:secret|private)')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Generate a new secret key under API key management.',
      source: 'https://dev.mailjet.com/email/guides/',
      finds: ['MAILJET_SECRET_KEY=<<{{hex:32}}>>', '"mailjet_secret_key": "<<{{hex:32}}>>"'],
      ignores: ['MAILJET_SECRET_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
