import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'TikTok',
  rules: [
    {
      id: 'tiktok-client-secret',
      title: 'TikTok client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('tiktok', 'secret')}(?<value>[A-Za-z0-9]{32,40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
      finds: ['TIKTOK_CLIENT_SECRET=<<{{base62:32}}>>', '"tiktok_client_secret": "<<{{base62:32}}>>"'],
      ignores: ['TIKTOK_CLIENT_SECRET={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
