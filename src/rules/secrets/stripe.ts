import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

/** Keys of Clerk, Paystack, UploadThing and WorkOS start alike: 42 characters, 40 or 64 hex digits, base64 of `key_`. */
const others = '(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)'

export default defineService({
  name: 'Stripe',
  rules: [
    {
      id: 'stripe-secret-key',
      title: 'Stripe secret key (live mode)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_live_${others}[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: 'Whoever holds it can charge cards, issue refunds and read every customer of the account.',
      fix: 'Roll the key under Developers, API keys, and deploy the new one from a secret store.',
      source: 'https://docs.stripe.com/keys',
      finds: [
        'STRIPE_API_KEY=<<sk_live_51{{base62:97}}>>',
        "const stripe = new Stripe('<<sk_live_{{base62:24}}>>')",
      ],
      ignores: ['STRIPE_PUBLISHABLE_KEY=pk_live_51{{base62:97}}', 'task_live_{{base62:30}}'],
    },
    {
      id: 'stripe-restricted-key',
      title: 'Stripe restricted key (live mode)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rk_live_[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: 'Whoever holds it can use every permission of the restricted key on live data.',
      fix: 'Roll the key under Developers, API keys, and deploy the new one from a secret store.',
      source: 'https://docs.stripe.com/keys#limit-access',
      finds: ['STRIPE_KEY=<<rk_live_51{{base62:97}}>>', '"stripe": "<<rk_live_{{base62:24}}>>"'],
      ignores: ['fork_live_{{base62:30}}', 'rk_live_{{base62:12}}'],
    },
    {
      id: 'stripe-test-key',
      title: 'Stripe secret key (test mode)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}[rs]k_test_${others}[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account, which often mirrors real customers.',
      fix: 'Roll the test key under Developers, API keys, and read it from the environment.',
      source: 'https://docs.stripe.com/keys#test-live-modes',
      finds: ['STRIPE_KEY=<<sk_test_51{{base62:97}}>>', "stripe('<<rk_test_{{base62:24}}>>')"],
      ignores: ['pk_test_51{{base62:97}}', 'risk_test_{{base62:30}}'],
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Webhook signing secret (Stripe, Svix)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9+/_-])`,
      random: true,
      why: 'Whoever holds it can forge webhook events that your server will believe.',
      fix: 'Roll the signing secret of the endpoint and deploy the new one within the overlap period.',
      source: 'https://docs.stripe.com/webhooks#verify-official-libraries',
      finds: [
        'STRIPE_WEBHOOK_SECRET=<<whsec_{{base62:32}}>>',
        'const endpointSecret = "<<whsec_{{hex:64}}>>"',
        'RESEND_WEBHOOK_SECRET=<<whsec_{{base64:31}}A>>',
      ],
      ignores: ['STRIPE_WEBHOOK_SECRET=whsec_{{base62:20}}', '"whsec_" + secret'],
    },
  ],
})
