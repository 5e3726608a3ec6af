import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Brevo',
  rules: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}${end}`,
      random: true,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://github.com/getbrevo/brevo-node/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'BREVO_API_KEY=<<xkeysib-{{hex:64}}-{{base62:16}}>>',
        'api-key: <<xkeysib-{{hex:64}}-{{base62:16}}>>',
      ],
      ignores: ['BREVO_API_KEY=xkeysib-{{hex:21}}-{{base62:16}}', 'xxkeysib-{{hex:64}}-{{base62:16}}'],
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}${end}`,
      random: true,
      why: 'Whoever holds it can send e-mail from your domains.',
      fix: 'Delete the SMTP key in the settings of the account.',
      source: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
      finds: [
        'SMTP_PASS=<<xsmtpsib-{{hex:64}}-{{base62:16}}>>',
        '"token": "<<xsmtpsib-{{hex:64}}-{{base62:16}}>>"',
      ],
      ignores: ['SMTP_PASS=xsmtpsib-{{hex:21}}-{{base62:16}}', 'xxsmtpsib-{{hex:64}}-{{base62:16}}'],
    },
  ],
})
