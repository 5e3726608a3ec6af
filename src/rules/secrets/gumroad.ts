import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Gumroad',
  rules: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('gumroad')}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change products and read sales.',
      fix: 'Delete the application in the advanced settings.',
      source: 'https://gumroad.com/api',
      finds: ['GUMROAD_ACCESS_TOKEN=<<{{hex:64}}>>', '"gumroad_access_token": "<<{{hex:64}}>>"'],
      ignores: ['GUMROAD_ACCESS_TOKEN={{hex:21}}', 'CHECKSUM={{hex:64}}'],
    },
  ],
})
