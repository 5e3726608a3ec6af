import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Qdrant',
  rules: [
    {
      id: 'qdrant-api-key',
      title: 'Qdrant API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:qdrant[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[A-Za-z0-9_-]{54})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change the collections of the cluster.',
      fix: 'Delete the key on the page of the cluster.',
      source: 'https://qdrant.tech/documentation/cloud/authentication/',
      finds: ['QDRANT_API_KEY=<<{{base62:54}}>>', 'qdrant_api_key: "<<{{base62:54}}>>"'],
      ignores: ['QDRANT_API_KEY={{base62:27}}', 'build_id: {{base62:54}}'],
    },
  ],
})
