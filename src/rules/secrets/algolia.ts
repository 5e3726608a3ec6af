import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Algolia',
  rules: [
    {
      id: 'algolia-admin-key',
      title: 'Algolia admin API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('algolia', '(?:admin|write|secret)')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change and delete every index.',
      fix: 'Rotate the admin key under API keys.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      finds: ['ALGOLIA_ADMIN_KEY=<<{{hex:32}}>>', '"algolia_admin_key": "<<{{hex:32}}>>"'],
      ignores: ['ALGOLIA_ADMIN_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
