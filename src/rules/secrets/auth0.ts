import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Auth0',
  rules: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:auth0[a-z_.-]{0,24}secret)${assign}(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can pose as the application, or fetch tokens for the APIs that it may use.',
      fix: 'Rotate the secret in the settings of the application.',
      source: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      finds: ['AUTH0_CLIENT_SECRET=<<{{base62:64}}>>', 'auth0ClientSecret: "<<{{base62:64}}>>"'],
      ignores: ['AUTH0_CLIENT_SECRET={{base62:32}}', 'build_id: {{base62:64}}'],
    },
  ],
})
