import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Dagster+',
  rules: [
    {
      id: 'dagster-cloud-token',
      title: 'Dagster+ user or agent token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:dagster[a-z_.-]{0,24}token)${assign}(?<value>(?:user|agent):[A-Za-z0-9:_-]{20,80})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can deploy code and start runs, or take runs as an agent.',
      fix: 'Revoke the token in the organisation settings.',
      source: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
      finds: [
        'DAGSTER_CLOUD_API_TOKEN=<<user:{{hex:32}}>>',
        'DAGSTER_CLOUD_AGENT_TOKEN: <<agent:harbor:{{hex:32}}>>',
      ],
      ignores: ['DAGSTER_CLOUD_API_TOKEN=user:{{hex:16}}', 'build_id: user:{{hex:32}}'],
    },
  ],
})
