import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HashiCorp Nomad',
  rules: [
    {
      id: 'nomad-token',
      title: 'Nomad ACL token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:nomad_(?:acl_)?token|x-nomad-token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can run jobs, and so reach what they can, as its policies allow.',
      fix: 'Delete the token with `nomad acl token delete`.',
      source: 'https://developer.hashicorp.com/nomad/docs/secure/acl/tokens',
      finds: ['NOMAD_TOKEN=<<{{uuid}}>>', 'X-Nomad-Token: <<{{uuid}}>>'],
      ignores: ['NOMAD_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
