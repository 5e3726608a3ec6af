import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'RudderStack',
  rules: [
    {
      id: 'rudderstack-access-token',
      title: 'RudderStack access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('rudder(?:stack)?', 'access_?token')}(?<value>[A-Za-z0-9]{27})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the token can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://www.rudderstack.com/docs/access-management/personal-access-tokens/',
      finds: [
        'RUDDERSTACK_ACCESS_TOKEN=<<{{base62:27}}>>',
        '"rudderstack_access_token": "<<{{base62:27}}>>"',
      ],
      ignores: ['RUDDERSTACK_ACCESS_TOKEN={{base62:9}}', 'CHECKSUM={{base62:27}}'],
    },
  ],
})
