import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Paystack',
  rules: [
    {
      id: 'paystack-secret-key',
      title: 'Paystack secret key (live)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_live_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/paystack/paystack.go',
      sourceSays: 'form',
      finds: ['PAYSTACK_SECRET_KEY=<<sk_live_{{hex:40}}>>', '"token": "<<sk_live_{{hex:40}}>>"'],
      ignores: ['PAYSTACK_SECRET_KEY=sk_live_{{hex:13}}', 'xsk_live_{{hex:40}}'],
    },
    {
      id: 'paystack-test-key',
      title: 'Paystack secret key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}sk_test_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/paystack/paystack.go',
      sourceSays: 'form',
      finds: ['PAYSTACK_SECRET_KEY=<<sk_test_{{hex:40}}>>', '--token <<sk_test_{{hex:40}}>>'],
      ignores: ['PAYSTACK_SECRET_KEY=sk_test_{{hex:13}}', 'xsk_test_{{hex:40}}'],
    },
  ],
})
