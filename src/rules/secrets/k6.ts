import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Grafana k6',
  rules: [
    {
      id: 'k6-cloud-token',
      title: 'Grafana Cloud k6 token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:k6_(?:cloud_)?token|k6 (?:cloud )?login[ a-z-]{0,40} (?:-t|--token))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can run load tests at your cost and read their results.',
      fix: 'Regenerate the token in the k6 settings.',
      source: 'https://grafana.com/docs/grafana-cloud/testing/k6/author-run/tokens-and-cli-authentication/',
      finds: ['K6_CLOUD_TOKEN=<<{{hex:64}}>>', 'k6 cloud login --token <<{{hex:64}}>>'],
      ignores: ['K6_CLOUD_TOKEN={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
