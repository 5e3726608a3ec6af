import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pagar.me',
  rules: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ak_live_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/pagarme/pagarme.go',
      sourceSays: 'form',
      finds: ['PAGARME_API_KEY=<<ak_live_{{base62:30}}>>', 'apiKey: "<<ak_live_{{base62:30}}>>"'],
      ignores: ['PAGARME_API_KEY=ak_live_{{base62:10}}', 'xak_live_{{base62:30}}'],
    },
  ],
})
