import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sauce Labs',
  rules: [
    {
      id: 'sauce-labs-access-key',
      title: 'Sauce Labs access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:sauce(?:labs)?[a-z_.-]{0,12}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it, with the user name, can run tests at your cost and see their recordings.',
      fix: 'Regenerate the key under Account, User settings.',
      source: 'https://docs.saucelabs.com/dev/api/',
      finds: ['SAUCE_ACCESS_KEY=<<{{uuid}}>>', 'sauceAccessKey: "<<{{uuid}}>>"'],
      ignores: ['SAUCE_ACCESS_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
