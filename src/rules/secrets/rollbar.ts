import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Rollbar',
  rules: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:rollbar[a-z_.-]{0,24}token|x-rollbar-access-token)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send, or with a read token read, the errors of the project.',
      fix: 'Delete the token in the project settings.',
      source: 'https://docs.rollbar.com/docs/access-tokens',
      finds: ['ROLLBAR_ACCESS_TOKEN=<<{{hex:32}}>>', 'rollbarServerToken: "<<{{hex:32}}>>"'],
      ignores: ['ROLLBAR_ACCESS_TOKEN={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
