import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Checkout.com',
  rules: [
    {
      id: 'checkout-secret-key',
      title: 'Checkout.com secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://www.checkout.com/docs/developer-resources/api/api-authentication',
      finds: ['CKO_SECRET_KEY=<<sk_{{uuid}}>>', 'apiKey: "<<sk_test_{{uuid}}>>"'],
      ignores: ['CKO_SECRET_KEY=sk_{{hex:8}}', 'CKO_PUBLIC_KEY=pk_{{uuid}}'],
    },
    {
      id: 'checkout-current-key',
      title: 'Checkout.com secret key (current form)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}sk_sbox_[a-z0-9]{26,27}[a-z0-9*$=#]?${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/checkout/checkout-sdk-python/blob/HEAD/checkout_sdk/default_sdk.py',
      sourceSays: 'form',
      finds: [
        'CKO_SECRET_KEY=<<sk_sbox_{{alnum-lower:27}}>>',
        "const key = '<<sk_sbox_{{alnum-lower:27}}>>'",
      ],
      ignores: ['CKO_SECRET_KEY=sk_sbox_{{alnum-lower:9}}', 'xsk_sbox_{{alnum-lower:27}}'],
    },
  ],
})
