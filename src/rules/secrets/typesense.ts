import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Typesense',
  rules: [
    {
      id: 'typesense-api-key',
      title: 'Typesense admin API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:typesense[a-z_.-]{0,16}(?:admin|api)_?(?:api_?)?key|x-typesense-api-key)${assign}(?<value>[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and delete the collections.',
      fix: 'Delete the key, or start the server with another one.',
      source: 'https://typesense.org/docs/latest/api/api-keys.html',
      finds: ['TYPESENSE_ADMIN_API_KEY=<<{{base62:32}}>>', '-H "X-TYPESENSE-API-KEY: <<{{base62:32}}>>"'],
      ignores: ['TYPESENSE_ADMIN_API_KEY={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
