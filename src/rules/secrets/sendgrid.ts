import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SendGrid',
  rules: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can send e-mail in your name and read contacts.',
      fix: 'Delete the key under Settings, API Keys, and create one that may only send.',
      source: 'https://github.com/sendgrid/sendgrid-nodejs/blob/HEAD/packages/client/src/classes/client.js',
      sourceSays: 'mark',
      finds: [
        'SENDGRID_API_KEY=<<SG.{{base62:22}}.{{base62:43}}>>',
        "sgMail.setApiKey('<<SG.{{base62:22}}.{{base62:43}}>>')",
      ],
      ignores: ['SENDGRID_API_KEY=SG.{{base62:22}}', 'MSG.{{base62:22}}.{{base62:43}}'],
    },
  ],
})
