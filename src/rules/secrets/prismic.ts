import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Prismic',
  rules: [
    {
      id: 'prismic-access-token',
      title: 'Prismic access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('prismic')}(?<value>MC5[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{20,120})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read drafts and unpublished content.',
      fix: 'Delete the token under Settings, API & Security.',
      source: 'https://prismic.io/docs/fetch-content#access-tokens',
      finds: [
        'PRISMIC_ACCESS_TOKEN=<<MC5{{base62:30}}.{{base62:80}}>>',
        '"prismic_access_token": "<<MC5{{base62:30}}.{{base62:80}}>>"',
      ],
      ignores: [
        'PRISMIC_ACCESS_TOKEN=MC5{{base62:8}}.{{base62:8}}',
        'CHECKSUM=MC5{{base62:30}}.{{base62:80}}',
      ],
    },
  ],
})
