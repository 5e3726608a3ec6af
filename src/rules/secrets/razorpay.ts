import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Razorpay',
  rules: [
    {
      id: 'razorpay-key-id',
      title: 'Razorpay key id',
      pack: 'secrets',
      level: 'note',
      pattern: `${wordStart}rzp_(?:live|test)_[A-Za-z0-9]{14}${end}`,
      why: 'On its own it is public in the checkout; with the secret beside it, it opens the account.',
      fix: 'Regenerate the key if its secret is known as well.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/razorpay/razorpay.go',
      sourceSays: 'form',
      finds: [
        'RAZORPAY_KEY_ID=<<rzp_live_{{base62:14}}>>',
        'client = Client(api_key="<<rzp_test_{{base62:14}}>>")',
      ],
      ignores: ['RAZORPAY_KEY_ID=rzp_live_{{base62:6}}', 'xrzp_live_{{base62:14}}'],
    },
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('razorpay', 'secret')}(?<value>[A-Za-z0-9]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'razorpay-key-id', lines: 5 },
      publicPrefix: 0,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Regenerate the key in the dashboard, with a grace period for the old one.',
      source: 'https://razorpay.com/docs/api/authentication/',
      finds: ['RAZORPAY_KEY_SECRET=<<{{base62:24}}>>', '"razorpay_key_secret": "<<{{base62:24}}>>"'],
      ignores: ['RAZORPAY_KEY_SECRET={{base62:8}}', 'CHECKSUM={{base62:24}}'],
    },
  ],
})
