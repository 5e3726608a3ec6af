import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Algolia',
  rules: [
    {
      id: 'algolia-admin-key',
      title: 'Algolia admin or write API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:algolia_?(?:[a-z]{0,12}_)?(?:admin|write|secret|private|index(?:ing)?|crawler)[a-z_.-]{0,12}(?:key|token)?)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change and delete the indexes, and create further keys.',
      fix: 'Regenerate the admin key, or delete the write key, in the dashboard.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      finds: ['ALGOLIA_ADMIN_KEY=<<{{hex:32}}>>', 'algoliaAdminApiKey: "<<{{hex:32}}>>"'],
      ignores: ['NEXT_PUBLIC_ALGOLIA_SEARCH_KEY={{hex:32}}', 'ALGOLIA_ADMIN_KEY={{hex:16}}'],
    },
  ],
})
