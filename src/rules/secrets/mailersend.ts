import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'MailerSend',
  rules: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}mlsn\.[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the token under Integrations, API tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/mailersend.go',
      sourceSays: 'mark',
      finds: ['MAILERSEND_API_KEY=<<mlsn.{{hex:64}}>>', '"token": "<<mlsn.{{hex:64}}>>"'],
      ignores: ['MAILERSEND_API_KEY=mlsn.{{hex:21}}', 'xmlsn.{{hex:64}}'],
    },
  ],
})
