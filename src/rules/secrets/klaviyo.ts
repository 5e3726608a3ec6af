import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Klaviyo',
  rules: [
    {
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}${end}`,
      random: true,
      why: 'Whoever holds it can read customers and message them.',
      fix: 'Delete the key under Settings, API keys.',
      source: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
      sourceSays: 'mark',
      finds: [
        'KLAVIYO_API_KEY=<<pk_{{hex:34}}>>',
        'Authorization: Klaviyo-API-Key <<pk_{{base62:6}}_{{hex:34}}>>',
      ],
      ignores: ['KLAVIYO_API_KEY=pk_{{hex:11}}', 'xpk_{{hex:34}}'],
    },
  ],
})
