import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Portkey',
  rules: [
    {
      id: 'portkey-api-key',
      title: 'Portkey API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('portkey')}(?<value>[A-Za-z0-9+/]{27,28}=?)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call every model that the gateway has keys for.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://portkey.ai/docs/api-reference/inference-api/authentication',
      finds: ['PORTKEY_API_KEY=<<{{base62:28}}>>', '"portkey_api_key": "<<{{base62:28}}>>"'],
      ignores: ['PORTKEY_API_KEY={{base62:9}}', 'CHECKSUM={{base62:28}}'],
    },
  ],
})
