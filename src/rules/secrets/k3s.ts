import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'K3s and RKE2',
  rules: [
    {
      id: 'k3s-token',
      title: 'K3s or RKE2 cluster token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}K10[0-9a-f]{64}::(?:server|node|agent|[a-z0-9]{6}\.[a-z0-9]{16})(?::(?<value>[A-Za-z0-9._-]{16,80}))?${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it and reaches the API server can join a node, or a server, to the cluster.',
      fix: 'Rotate it with `k3s token rotate`.',
      source: 'https://github.com/k3s-io/k3s/blob/HEAD/pkg/clientaccess/token.go',
      sourceSays: 'form',
      finds: [
        'K3S_TOKEN=K10{{hex:64}}::server:<<{{hex:32}}>>',
        'cat /var/lib/rancher/k3s/server/node-token\nK10{{hex:64}}::node:<<{{hex:32}}>>',
      ],
      ignores: ['K3S_TOKEN=K10{{hex:32}}::server:x', 'K10{{hex:64}}'],
    },
  ],
})
