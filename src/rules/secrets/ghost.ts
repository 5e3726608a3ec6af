import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ghost',
  rules: [
    {
      id: 'ghost-admin-key',
      title: 'Ghost Admin API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('ghost')}(?<value>[0-9a-f]{24}:[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish, change members and upload themes.',
      fix: 'Delete the custom integration and create a new one.',
      source: 'https://docs.ghost.org/admin-api/#token-authentication',
      finds: [
        'GHOST_ADMIN_API_KEY=<<{{hex:24}}:{{hex:64}}>>',
        '"ghost_admin_api_key": "<<{{hex:24}}:{{hex:64}}>>"',
      ],
      ignores: ['GHOST_ADMIN_API_KEY={{hex:24}}:{{hex:21}}', 'CHECKSUM={{hex:24}}:{{hex:64}}'],
    },
  ],
})
