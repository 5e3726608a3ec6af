import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tailscale',
  rules: [
    {
      id: 'tailscale-key',
      title: 'Tailscale key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,28}-[A-Za-z0-9]{16,64}${end}`,
      random: true,
      publicPrefix: 6,
      why: 'Whoever holds it can join machines to the tailnet or change its settings.',
      fix: 'Revoke the key under Settings, Keys.',
      source: 'https://tailscale.com/docs/reference/key-prefixes',
      sourceSays: 'form',
      finds: [
        'TS_AUTHKEY=<<tskey-auth-k{{base62:10}}CNTRL-{{base62:32}}>>',
        'api_key = "<<tskey-api-k{{base62:10}}CNTRL-{{base62:32}}>>"',
      ],
      ignores: ['tskey-auth-{{base62:12}}', 'tskey-auth-k{{base62:10}}CNTRL-{{base62:8}}'],
    },
  ],
})
