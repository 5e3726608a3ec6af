import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'BrowserStack',
  rules: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:browserstack[a-z_.-]{0,12}key)${assign}(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it, with the user name, can run tests at your cost and see their recordings.',
      fix: 'Reset the key in the account settings.',
      source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
      finds: ['BROWSERSTACK_ACCESS_KEY=<<{{base62:20}}>>', 'browserstackKey: "<<{{base62:20}}>>"'],
      ignores: ['BROWSERSTACK_ACCESS_KEY={{base62:10}}', 'build_id: {{base62:20}}'],
    },
  ],
})
