import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Duck DNS',
  rules: [
    {
      id: 'duck-dns-token',
      title: 'Duck DNS token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:duckdns[a-z_.-]{0,12}token|duckdns\.org/update[^\s"\x27]{0,80}[?&;]token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can point the domains of the account to another address.',
      fix: 'Recreate the token on the Duck DNS page.',
      source: 'https://www.duckdns.org/spec.jsp',
      finds: [
        'DUCKDNS_TOKEN=<<{{uuid}}>>',
        'https://www.duckdns.org/update?domains=harbor&token=<<{{uuid}}>>&ip=',
      ],
      ignores: ['DUCKDNS_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
