import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HashiCorp Consul',
  rules: [
    {
      id: 'consul-token',
      title: 'Consul ACL token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:consul_(?:http_)?(?:acl_)?(?:master_|agent_|management_)?token|x-consul-token|consul[a-z_.-]{0,16}(?:secret_?id|acl_token))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change the services and keys that its policies cover.',
      fix: 'Delete the token with `consul acl token delete`.',
      source: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
      finds: ['CONSUL_HTTP_TOKEN=<<{{uuid}}>>', '-H "X-Consul-Token: <<{{uuid}}>>"'],
      ignores: ['CONSUL_HTTP_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
