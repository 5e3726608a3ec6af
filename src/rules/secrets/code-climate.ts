import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Code Climate',
  rules: [
    {
      id: 'code-climate-token',
      title: 'Code Climate test reporter id or API token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:(?:cc_test_reporter_id|code_?climate[a-z_.-]{0,16}token))${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload coverage for the repository.',
      fix: 'Regenerate the reporter id in the repository settings.',
      source: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
      finds: ['CC_TEST_REPORTER_ID=<<{{hex:64}}>>', 'CODECLIMATE_REPO_TOKEN=<<{{hex:64}}>>'],
      ignores: ['CC_TEST_REPORTER_ID={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
