import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cohere',
  rules: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('cohere')}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.cohere.com/reference/about',
      finds: ['COHERE_API_KEY=<<{{base62:40}}>>', '"cohere_api_key": "<<{{base62:40}}>>"'],
      ignores: ['COHERE_API_KEY={{base62:13}}', 'CHECKSUM={{base62:40}}'],
    },
  ],
})
