import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Percy',
  rules: [
    {
      id: 'percy-token',
      title: 'Percy project token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:percy[a-z_.-]{0,12}token)${assign}(?<value>(?:(?:web|app|auto|vmw|res|ss)_)?[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload builds and snapshots to the project.',
      fix: 'Regenerate the token in the project settings.',
      source: 'https://www.browserstack.com/docs/percy/get-started/percy-best-practices',
      finds: ['PERCY_TOKEN=<<web_{{hex:64}}>>', 'percyToken: "<<{{hex:64}}>>"'],
      ignores: ['PERCY_TOKEN=web_{{hex:32}}', 'build_id: web_{{hex:64}}'],
    },
  ],
})
