import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zendesk',
  rules: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('zendesk')}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the address of an agent can read and change every ticket.',
      fix: 'Delete the token under Apps and integrations.',
      source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      finds: ['ZENDESK_API_TOKEN=<<{{base62:40}}>>', '"zendesk_api_token": "<<{{base62:40}}>>"'],
      ignores: ['ZENDESK_API_TOKEN={{base62:13}}', 'CHECKSUM={{base62:40}}'],
    },
  ],
})
