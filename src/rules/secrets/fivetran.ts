import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Fivetran',
  rules: [
    {
      id: 'fivetran-api-secret',
      title: 'Fivetran API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:fivetran[a-z_.-]{0,12}secret)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its key it can change connectors and destinations, and read their settings.',
      fix: 'Regenerate the key in the account settings.',
      source: 'https://fivetran.com/docs/rest-api/getting-started',
      finds: ['FIVETRAN_API_SECRET=<<{{base62:32}}>>', 'fivetran_api_secret = "<<{{base62:32}}>>"'],
      ignores: ['FIVETRAN_API_SECRET={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
