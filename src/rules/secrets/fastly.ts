import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Fastly',
  rules: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:fastly[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can purge, change or take down the services that the token covers.',
      fix: 'Revoke the token under Personal profile, API tokens.',
      source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      finds: ['FASTLY_API_TOKEN=<<{{base62:32}}>>', '-H "Fastly-Key: <<{{base62:32}}>>"'],
      ignores: ['FASTLY_API_TOKEN={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
