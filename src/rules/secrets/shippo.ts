import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Shippo',
  rules: [
    {
      id: 'shippo-live-token',
      title: 'Shippo API token (live)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}shippo_live_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can buy labels at your cost and read addresses.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/goshippo/shippo-python-sdk/blob/HEAD/tests/test_hooks.py',
      sourceSays: 'mark',
      finds: [
        'SHIPPO_API_KEY=<<shippo_live_{{hex:40}}>>',
        'Authorization: ShippoToken <<shippo_live_{{hex:40}}>>',
      ],
      ignores: ['SHIPPO_API_KEY=shippo_live_{{hex:13}}', 'xshippo_live_{{hex:40}}'],
    },
    {
      id: 'shippo-test-token',
      title: 'Shippo API token (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}shippo_test_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/goshippo/shippo-python-sdk/blob/HEAD/tests/test_hooks.py',
      sourceSays: 'mark',
      finds: [
        'SHIPPO_API_KEY=<<shippo_test_{{hex:40}}>>',
        'Authorization: ShippoToken <<shippo_test_{{hex:40}}>>',
      ],
      ignores: ['SHIPPO_API_KEY=shippo_test_{{hex:13}}', 'xshippo_test_{{hex:40}}'],
    },
  ],
})
