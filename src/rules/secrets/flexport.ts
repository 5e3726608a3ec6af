import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Flexport',
  rules: [
    {
      id: 'flexport-api-token',
      title: 'Flexport API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}shltm_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change orders, products and shipments.',
      fix: 'Delete the token in the Flexport portal under Settings, API tokens.',
      source: 'https://docs.logistics-api.flexport.com/',
      finds: [
        'FLEXPORT_API_TOKEN=<<shltm_{{base64url:40}}>>',
        'Authorization: Bearer <<shltm_{{base64url:40}}>>',
      ],
      ignores: ['FLEXPORT_API_TOKEN=shltm_xxxxxxxxxxxxxxxxxx', 'xshltm_{{base64url:40}}'],
    },
  ],
})
