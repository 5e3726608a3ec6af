import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pipedrive',
  rules: [
    {
      id: 'pipedrive-api-token',
      title: 'Pipedrive API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('pipedrive')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Regenerate the token under Personal preferences, API.',
      source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
      finds: ['PIPEDRIVE_API_TOKEN=<<{{hex:40}}>>', '"pipedrive_api_token": "<<{{hex:40}}>>"'],
      ignores: ['PIPEDRIVE_API_TOKEN={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
