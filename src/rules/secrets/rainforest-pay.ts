import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Rainforest',
  rules: [
    {
      id: 'rainforest-api-key',
      title: 'Rainforest API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}apikey_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and move payments of the platform.',
      fix: 'Delete the key in the Rainforest portal under API keys.',
      source: 'https://docs.rainforestpay.com/docs/api-keys',
      finds: ['RAINFOREST_API_KEY=<<apikey_{{hex:64}}>>', 'Authorization: Bearer <<apikey_{{hex:64}}>>'],
      ignores: ['RAINFOREST_API_KEY=apikey_{{hex:32}}', 'xapikey_{{hex:64}}'],
    },
  ],
})
