import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sanity',
  rules: [
    {
      id: 'sanity-api-token',
      title: 'Sanity API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('sanity')}(?<value>sk[A-Za-z0-9]{78,180})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read drafts and, with write access, change content.',
      fix: 'Delete the token under API of the project.',
      source: 'https://www.sanity.io/docs/content-lake/http-auth',
      finds: ['SANITY_API_TOKEN=<<sk{{base62:80}}>>', '"sanity_api_token": "<<sk{{base62:80}}>>"'],
      ignores: ['SANITY_API_TOKEN=sk{{base62:26}}', 'CHECKSUM=sk{{base62:80}}'],
    },
  ],
})
