import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Plivo',
  rules: [
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('plivo')}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send messages at your cost and read what was sent.',
      fix: 'Reset the auth token on the overview page of the console.',
      source: 'https://www.plivo.com/docs/account/api/overview',
      finds: ['PLIVO_AUTH_TOKEN=<<{{base62:40}}>>', '"plivo_auth_token": "<<{{base62:40}}>>"'],
      ignores: ['PLIVO_AUTH_TOKEN={{base62:13}}', 'CHECKSUM={{base62:40}}'],
    },
  ],
})
