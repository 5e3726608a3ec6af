import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Coveralls',
  rules: [
    {
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:coveralls[a-z_.-]{0,12}token)${assign}(?<value>[A-Za-z0-9]{32,37})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload coverage reports for the repository.',
      fix: 'Regenerate the token on the page of the repository.',
      source: 'https://docs.coveralls.io/api-introduction',
      finds: ['COVERALLS_REPO_TOKEN=<<{{base62:33}}>>', 'coveralls_repo_token: <<{{base62:33}}>>'],
      ignores: ['COVERALLS_REPO_TOKEN={{base62:16}}', 'build_id: {{base62:33}}'],
    },
  ],
})
