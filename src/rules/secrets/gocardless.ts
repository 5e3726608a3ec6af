import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GoCardless',
  rules: [
    {
      id: 'gocardless-access-token',
      title: 'GoCardless access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('gocardless')}(?<value>(?:live|sandbox)_[A-Za-z0-9_-]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can collect payments and read bank details of customers.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://developer.gocardless.com/api-reference/',
      finds: [
        'GOCARDLESS_ACCESS_TOKEN=<<live_{{base64url:39}}{{base62:1}}>>',
        '"gocardless_access_token": "<<live_{{base64url:39}}{{base62:1}}>>"',
      ],
      ignores: [
        'GOCARDLESS_ACCESS_TOKEN=live_{{base64url:13}}{{base62:1}}',
        'CHECKSUM=live_{{base64url:39}}{{base62:1}}',
      ],
    },
  ],
})
