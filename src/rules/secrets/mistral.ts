import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mistral AI',
  rules: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('mistral')}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.mistral.ai/getting-started/quickstart',
      finds: ['MISTRAL_API_KEY=<<{{base62:32}}>>', '"mistral_api_key": "<<{{base62:32}}>>"'],
      ignores: ['MISTRAL_API_KEY={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
