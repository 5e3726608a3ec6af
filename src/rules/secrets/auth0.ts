import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Auth0',
  rules: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('auth0', 'secret')}(?<value>[A-Za-z0-9_-]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the application, management access included if it has any.',
      fix: 'Rotate the secret in the settings of the application.',
      source: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      finds: [
        'AUTH0_CLIENT_SECRET=<<{{base64url:63}}{{base62:1}}>>',
        '"auth0_client_secret": "<<{{base64url:63}}{{base62:1}}>>"',
      ],
      ignores: ['AUTH0_CLIENT_SECRET={{base64url:21}}{{base62:1}}', 'CHECKSUM={{base64url:63}}{{base62:1}}'],
    },
  ],
})
