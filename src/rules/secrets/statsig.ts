import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Statsig',
  rules: [
    {
      id: 'statsig-secret-key',
      title: 'Statsig server or console key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:statsig[a-z_.-]{0,20}(?:key|secret)|statsig-api-key)${assign}(?<value>(?:secret|console)-[A-Za-z0-9]{30,50})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read all gates and experiments; a console key changes them.',
      fix: 'Rotate the key under Settings, Keys and environments.',
      source: 'https://docs.statsig.com/sdk-keys/api-keys',
      finds: [
        'STATSIG_SERVER_SECRET_KEY=<<secret-{{base62:43}}>>',
        'statsig-api-key: <<console-{{base62:43}}>>',
      ],
      ignores: [
        'NEXT_PUBLIC_STATSIG_KEY=client-{{base62:43}}',
        'STATSIG_SERVER_SECRET_KEY=secret-{{base62:12}}',
      ],
    },
  ],
})
