import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Reddit',
  rules: [
    {
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('reddit', 'secret')}(?<value>[A-Za-z0-9_-]{27,30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Delete the app under preferences and create a new one.',
      source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
      finds: ['REDDIT_CLIENT_SECRET=<<{{base62:30}}>>', '"reddit_client_secret": "<<{{base62:30}}>>"'],
      ignores: ['REDDIT_CLIENT_SECRET={{base62:10}}', 'CHECKSUM={{base62:30}}'],
    },
  ],
})
