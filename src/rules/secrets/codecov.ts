import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Codecov',
  rules: [
    {
      id: 'codecov-token',
      title: 'Codecov upload or access token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:codecov[a-z_.-]{0,16}token|codecov(?:\.exe)?[ a-z0-9_./-]{0,60} (?:-t|--token))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds an upload token can write coverage reports; an access token reads private ones.',
      fix: 'Regenerate the token in the settings of the repository.',
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      finds: ['CODECOV_TOKEN=<<{{uuid}}>>', 'codecov -t <<{{uuid}}>>'],
      ignores: ['CODECOV_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
