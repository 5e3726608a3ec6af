import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Recurly',
  rules: [
    {
      id: 'recurly-api-key',
      title: 'Recurly API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('recurly')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change subscriptions and read every customer of the site.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://recurly.com/developers/api/',
      finds: ['RECURLY_API_KEY=<<{{hex:32}}>>', '"recurly_api_key": "<<{{hex:32}}>>"'],
      ignores: ['RECURLY_API_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
