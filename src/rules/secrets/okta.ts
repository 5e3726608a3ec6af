import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Okta',
  rules: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('okta', 'token')}(?<value>00[A-Za-z0-9_-]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can do what the administrator who made it can.',
      fix: 'Revoke the token under Security, API.',
      source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      finds: ['OKTA_API_TOKEN=<<00{{base62:40}}>>', '"okta_api_token": "<<00{{base62:40}}>>"'],
      ignores: ['OKTA_API_TOKEN=00{{base62:13}}', 'CHECKSUM=00{{base62:40}}'],
    },
  ],
})
