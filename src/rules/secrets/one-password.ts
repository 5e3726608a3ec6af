import { end, start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: '1Password',
  rules: [
    {
      id: 'one-password-service-token',
      title: '1Password service account token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,2}(?![A-Za-z0-9+/_=-])`,
      proof: 'base64-json',
      why: 'Whoever holds it can read every vault that the service account can open.',
      fix: 'Rotate the token under Developer, and then every item that it could read.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/1password.go',
      sourceSays: 'form',
      finds: [
        'OP_SERVICE_ACCOUNT_TOKEN=<<{{one-password-service}}>>',
        '"token":"<<{{one-password-service}}>>"',
      ],
      ignores: ['OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ{{base62:60}}', 'drops_eyJ{{base62:260}}'],
    },
    {
      id: 'one-password-secret-key',
      title: '1Password account secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}${end}`,
      random: true,
      publicPrefix: 3,
      why: 'With the account password it decrypts everything in the account.',
      fix: 'Regenerate the Secret Key in the account settings.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/1password.go',
      sourceSays: 'example',
      finds: [
        'secret key: <<A3-{{alnum-upper:6}}-{{alnum-upper:6}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}>>',
        'OP_SECRET_KEY=<<A3-{{alnum-upper:6}}-{{alnum-upper:11}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}>>',
      ],
      ignores: [
        'A3-{{alnum-upper:6}}-{{alnum-upper:6}}',
        'BA3-{{alnum-upper:6}}-{{alnum-upper:11}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}',
      ],
    },
  ],
})
