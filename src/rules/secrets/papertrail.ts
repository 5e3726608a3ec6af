import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Papertrail',
  rules: [
    {
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:papertrail[a-z_.-]{0,12}token|x-papertrail-token)${assign}(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the logs of the account.',
      fix: 'Regenerate the token in the profile.',
      source: 'https://www.papertrail.com/help/http-api/',
      finds: ['PAPERTRAIL_API_TOKEN=<<{{base62:20}}>>', 'X-Papertrail-Token: <<{{base62:20}}>>'],
      ignores: ['PAPERTRAIL_API_TOKEN={{base62:10}}', 'build_id: {{base62:20}}'],
    },
  ],
})
