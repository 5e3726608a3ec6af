import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Optimizely',
  rules: [
    {
      id: 'optimizely-token',
      title: 'Optimizely personal token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('optimizely')}(?<value>2:[A-Za-z0-9_-]{43,58})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://docs.developers.optimizely.com/feature-experimentation/docs/personal-access-token',
      finds: [
        'OPTIMIZELY_TOKEN=<<2:{{base64url:49}}{{base62:1}}>>',
        '"optimizely_token": "<<2:{{base64url:49}}{{base62:1}}>>"',
      ],
      ignores: ['OPTIMIZELY_TOKEN=2:{{base64url:16}}{{base62:1}}', 'CHECKSUM=2:{{base64url:49}}{{base62:1}}'],
    },
  ],
})
