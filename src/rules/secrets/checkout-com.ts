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
      source:
        'https://github.com/checkout/checkout-sdk-python/blob/HEAD/checkout_sdk/previous/previous_sdk.py',
      sourceSays: 'form',
      finds: ['CKO_SECRET_KEY=<<sk_{{uuid}}>>', 'apiKey: "<<sk_test_{{uuid}}>>"'],
      ignores: ['CKO_SECRET_KEY=sk_{{hex:8}}', 'CKO_PUBLIC_KEY=pk_{{uuid}}'],
    },
    {
      id: 'checkout-current-key',
      title: 'Checkout.com secret key for the sandbox',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}sk_sbox_[a-z2-7]{26}[a-z2-7*$=#]${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/checkout/checkout-sdk-python/blob/HEAD/checkout_sdk/default_sdk.py',
      sourceSays: 'form',
      finds: [
        'CKO_SECRET_KEY=<<sk_sbox_{{base32-lower:27}}>>',
        "const key = '<<sk_sbox_{{base32-lower:27}}>>'",
      ],
      ignores: ['CKO_SECRET_KEY=sk_sbox_{{alnum-lower:9}}', 'xsk_sbox_{{base32-lower:27}}'],
    },
    {
      id: 'checkout-live-key',
      title: 'Checkout.com secret key (current form)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_[a-z2-7]{26}[a-z2-7*$=#]${end}`,
      random: true,
      context: ['checkout', 'cko'],
      why: 'Whoever holds it can charge cards, refund and read customers of the account.',
      fix: 'Roll the key in the dashboard, restrict it to the scopes it needs and deploy the new one from a secret store.',
      source: 'https://github.com/checkout/checkout-sdk-python/blob/HEAD/checkout_sdk/default_sdk.py',
      sourceSays: 'form',
      finds: [
        'CKO_SECRET_KEY=<<sk_{{base32-lower:27}}>>',
        "const checkout = new Checkout('<<sk_{{base32-lower:26}}*>>')",
      ],
      ignores: ['CKO_SECRET_KEY=sk_{{base32-lower:20}}', 'CKO_PUBLIC_KEY=pk_{{base32-lower:27}}'],
    },
  ],
})
