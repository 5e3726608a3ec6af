import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'BrowserStack',
  rules: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('browserstack')}(?<value>[A-Za-z0-9]{20})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the user name can run tests at your cost and read recordings.',
      fix: 'Reset the access key in the settings of the account.',
      source: 'https://www.browserstack.com/docs/automate/selenium/authentication',
      finds: ['BROWSERSTACK_ACCESS_KEY=<<{{base62:20}}>>', '"browserstack_access_key": "<<{{base62:20}}>>"'],
      ignores: ['BROWSERSTACK_ACCESS_KEY={{base62:6}}', 'CHECKSUM={{base62:20}}'],
    },
  ],
})
