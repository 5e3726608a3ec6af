import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Voyage AI',
  rules: [
    {
      id: 'voyage-api-key',
      title: 'Voyage AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('voyage')}(?<value>(?:pa|al)-[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.voyageai.com/docs/api-key-and-installation',
      finds: [
        'VOYAGE_API_KEY=<<pa-{{base64url:42}}{{base62:1}}>>',
        '"voyage_api_key": "<<pa-{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: ['VOYAGE_API_KEY=pa-{{base64url:14}}{{base62:1}}', 'CHECKSUM=pa-{{base64url:42}}{{base62:1}}'],
    },
  ],
})
