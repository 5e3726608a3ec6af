import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Defined Networking',
  rules: [
    {
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}${end}`,
      random: true,
      why: 'Whoever holds it can enrol hosts and change the managed Nebula network.',
      fix: 'Revoke the API key in the admin panel.',
      source: 'https://docs.defined.net/api/defined-networking-api',
      finds: [
        'DEFINED_NET_API_KEY=<<dnkey-{{alnum-upper:26}}-{{alnum-upper:52}}>>',
        'Authorization: Bearer <<dnkey-{{alnum-upper:26}}-{{alnum-upper:52}}>>',
      ],
      ignores: [
        'DEFINED_NET_API_KEY=dnkey-{{alnum-upper:26}}',
        'xdnkey-{{alnum-upper:26}}-{{alnum-upper:52}}',
      ],
    },
  ],
})
