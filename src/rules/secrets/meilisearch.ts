import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Meilisearch',
  rules: [
    {
      id: 'meilisearch-key',
      title: 'Meilisearch master or API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:meili(?:search)?_(?:master_key|admin_key|private_key|api_key|(?:master|admin|private)_api_key)|meili(?:search)?(?:master|admin|api)key)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds the master key can read all keys; an admin key changes the indexes.',
      fix: 'Change the master key and restart, or delete the API key.',
      source: 'https://www.meilisearch.com/docs/learn/security/basic_security',
      finds: ['MEILI_MASTER_KEY=<<{{hex:64}}>>', 'MEILISEARCH_API_KEY: "<<{{hex:64}}>>"'],
      ignores: ['MEILI_MASTER_KEY={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
