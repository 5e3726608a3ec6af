import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Travis CI',
  rules: [
    {
      id: 'travis-ci-token',
      title: 'Travis CI API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:travis[a-z_.-]{0,16}token)${assign}(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can start builds and change the settings of the repositories of its owner.',
      fix: 'Regenerate the token in the Travis CI settings.',
      source: 'https://docs.travis-ci.com/user/triggering-builds/',
      finds: ['TRAVIS_API_TOKEN=<<{{base62:22}}>>', 'travis_token: "<<{{base62:22}}>>"'],
      ignores: ['TRAVIS_API_TOKEN={{base62:11}}', 'build_id: {{base62:22}}'],
    },
  ],
})
