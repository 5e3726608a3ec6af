import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Particle',
  rules: [
    {
      id: 'particle-access-token',
      title: 'Particle access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:particle[a-z_.-]{0,16}token|api\.particle\.io[^\s"\x27]{0,80}access_token)${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call functions on, and flash, the devices of its owner.',
      fix: 'Revoke it with `particle token revoke`.',
      source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
      finds: [
        'PARTICLE_ACCESS_TOKEN=<<{{hex:40}}>>',
        'https://api.particle.io/v1/devices?access_token=<<{{hex:40}}>>',
      ],
      ignores: ['PARTICLE_ACCESS_TOKEN={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
