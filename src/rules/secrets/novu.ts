import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Novu',
  rules: [
    {
      id: 'novu-api-key',
      title: 'Novu secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('novu')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send notifications to every subscriber.',
      fix: 'Rotate the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.novu.co/api-reference/overview',
      finds: ['NOVU_SECRET_KEY=<<{{hex:32}}>>', '"novu_secret_key": "<<{{hex:32}}>>"'],
      ignores: ['NOVU_SECRET_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
