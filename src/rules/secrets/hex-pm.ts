import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Hex',
  rules: [
    {
      id: 'hex-pm-api-key',
      title: 'Hex.pm API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:hex_(?:api|user|organization|repo)?_?(?:auth_)?key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish packages or read those of the organisation.',
      fix: 'Revoke the key with `mix hex.user key revoke`.',
      source: 'https://hex.pm/docs/publish',
      finds: ['HEX_API_KEY=<<{{hex:32}}>>', 'export HEX_API_KEY="<<{{hex:32}}>>"'],
      ignores: ['HEX_API_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
