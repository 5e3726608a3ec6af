import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cartesia',
  rules: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_car_[A-Za-z0-9_-]{20,48}${end}`,
      random: true,
      why: 'Whoever holds it can make speech at your cost and use the cloned voices of the account.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/cartesia-ai/cartesia-mcp/blob/HEAD/cartesia_mcp/credentials.py',
      sourceSays: 'mark',
      finds: ['CARTESIA_API_KEY=<<sk_car_{{base62:22}}>>', 'X-API-Key: <<sk_car_{{base62:22}}>>'],
      ignores: ['CARTESIA_API_KEY=sk_car_{{base62:7}}', 'xsk_car_{{base62:22}}'],
    },
  ],
})
