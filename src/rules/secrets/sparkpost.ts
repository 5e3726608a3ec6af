import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SparkPost',
  rules: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('sparkpost')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://developers.sparkpost.com/api/#header-authentication',
      finds: ['SPARKPOST_API_KEY=<<{{hex:40}}>>', '"sparkpost_api_key": "<<{{hex:40}}>>"'],
      ignores: ['SPARKPOST_API_KEY={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
