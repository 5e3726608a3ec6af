import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Codacy',
  rules: [
    {
      id: 'codacy-token',
      title: 'Codacy token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:codacy[a-z_.-]{0,16}token)${assign}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{20}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload coverage or use the API for the account or repository.',
      fix: 'Delete the token in the repository or account settings.',
      source: 'https://docs.codacy.com/codacy-api/api-tokens/',
      finds: ['CODACY_PROJECT_TOKEN=<<{{hex:32}}>>', 'CODACY_API_TOKEN: "<<{{base62:20}}>>"'],
      ignores: ['CODACY_PROJECT_TOKEN={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
