import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Okta',
  rules: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:okta[a-z_.-]{0,20}token|authorization["\x27]?:[ \t]{0,4}["\x27]?ssws)(?:${assign}|[ \t])(?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can do in the tenant what the administrator who made it may.',
      fix: 'Revoke the token under Security, API, Tokens.',
      source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      finds: ['OKTA_API_TOKEN=<<00{{base62:40}}>>', '-H "Authorization: SSWS <<00{{base62:40}}>>"'],
      ignores: ['OKTA_API_TOKEN=00{{base62:20}}', 'build_id: 00{{base62:40}}'],
    },
    {
      id: 'okta-client-secret',
      title: 'Okta client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:okta[a-z0-9_.-]{0,20}client[_.-]?secret)${assign}(?<value>[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can pose as the application when users sign in, or use its own access.',
      fix: 'Generate a new secret for the application and deactivate the old one.',
      source: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
      finds: ['OKTA_CLIENT_SECRET=<<{{base62:64}}>>', 'okta.oauth2.client-secret=<<{{base62:40}}>>'],
      ignores: ['OKTA_CLIENT_SECRET={{base62:32}}', 'build_id: {{base62:64}}'],
    },
  ],
})
