import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mollie',
  rules: [
    {
      id: 'mollie-live-key',
      title: 'Mollie API key (live)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}live_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.mollie.com/reference/authentication',
      finds: ['MOLLIE_API_KEY=<<live_{{base62:30}}>>', 'apiKey: "<<live_{{base62:30}}>>"'],
      ignores: ['MOLLIE_API_KEY=live_{{base62:10}}', 'xlive_{{base62:30}}'],
    },
    {
      id: 'mollie-test-key',
      title: 'Mollie API key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:mollie[a-z0-9_.-]{0,24}?${assign}|mollie[a-z0-9_.>-]{0,24}\(["\x27])(?<value>test_[A-Za-z0-9]{30})${end}`,
      ignoreCase: true,
      random: true,
      publicPrefix: 5,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.mollie.com/reference/authentication',
      finds: ['MOLLIE_API_KEY=<<test_{{base62:30}}>>', '$mollie->setApiKey("<<test_{{base62:30}}>>")'],
      ignores: ['MOLLIE_API_KEY=test_{{base62:10}}', 'xtest_{{base62:30}}'],
    },
    {
      id: 'mollie-access-token',
      title: 'Mollie organisation access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}access_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the token under Developers, Organisation access tokens.',
      source: 'https://docs.mollie.com/reference/authentication',
      finds: ['MOLLIE_ACCESS_TOKEN=<<access_{{base62:40}}>>', '"token": "<<access_{{base62:40}}>>"'],
      ignores: ['MOLLIE_ACCESS_TOKEN=access_{{base62:13}}', 'xaccess_{{base62:40}}'],
    },
  ],
})
