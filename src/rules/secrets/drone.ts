import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Drone',
  rules: [
    {
      id: 'drone-token',
      title: 'Drone token or RPC secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:drone_(?:server_|user_|machine_|rpc_)?(?:token|secret))${assign}(?<value>[0-9A-Za-z]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can start builds and read their secrets, or receive jobs as a runner.',
      fix: 'Rotate the token on the account page, or the shared secret of server and runners.',
      source: 'https://docs.drone.io/cli/configure/',
      finds: ['DRONE_TOKEN=<<{{base62:32}}>>', 'DRONE_RPC_SECRET: <<{{hex:32}}>>'],
      ignores: ['DRONE_TOKEN={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
