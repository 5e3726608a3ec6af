import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Semgrep',
  rules: [
    {
      id: 'semgrep-app-token',
      title: 'Semgrep AppSec Platform token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:semgrep[a-z_.-]{0,16}token)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload and read the findings of the organisation.',
      fix: 'Delete the token under Settings, Tokens.',
      source: 'https://semgrep.dev/docs/semgrep-ci/ci-environment-variables',
      finds: ['SEMGREP_APP_TOKEN=<<{{hex:64}}>>', 'semgrepToken: "<<{{hex:64}}>>"'],
      ignores: ['SEMGREP_APP_TOKEN={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
