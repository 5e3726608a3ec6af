import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Freshdesk',
  rules: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('fresh(?:desk|service)')}(?<value>[A-Za-z0-9]{18,22})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the agent can.',
      fix: 'Reset the API key in the profile of the agent.',
      source: 'https://developers.freshdesk.com/api/#authentication',
      finds: ['FRESHDESK_API_KEY=<<{{base62:20}}>>', '"freshdesk_api_key": "<<{{base62:20}}>>"'],
      ignores: ['FRESHDESK_API_KEY={{base62:6}}', 'CHECKSUM={{base62:20}}'],
    },
  ],
})
