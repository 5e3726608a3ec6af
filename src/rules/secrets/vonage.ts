import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Vonage',
  rules: [
    {
      id: 'vonage-api-secret',
      title: 'Vonage API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:vonage|nexmo)', 'secret')}(?<value>[A-Za-z0-9]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send messages at your cost and read what was sent.',
      fix: 'Add a second secret in the dashboard, deploy it and revoke the first.',
      source: 'https://developer.vonage.com/en/account/secret-management',
      finds: ['VONAGE_API_SECRET=<<{{base62:16}}>>', '"vonage_api_secret": "<<{{base62:16}}>>"'],
      ignores: ['VONAGE_API_SECRET={{base62:5}}', 'CHECKSUM={{base62:16}}'],
    },
  ],
})
