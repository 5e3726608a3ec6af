import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sauce Labs',
  rules: [
    {
      id: 'sauce-access-key',
      title: 'Sauce Labs access key',
      pack: 'secrets',
      level: 'error',
      pattern: `sauce(?:labs)?_?access_?key${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the user name can run tests at your cost and read recordings.',
      fix: 'Regenerate the access key under User settings.',
      source: 'https://docs.saucelabs.com/basics/environment-variables/',
      finds: ['SAUCE_ACCESS_KEY=<<{{uuid}}>>', '"sauce_access_key": "<<{{uuid}}>>"'],
      ignores: ['SAUCE_ACCESS_KEY={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
