import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PayPal',
  rules: [
    {
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `paypal[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}${assign}(?<value>E[A-Za-z0-9_-]{79})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Add a second secret to the app, deploy it and delete the first.',
      source: 'https://developer.paypal.com/api/rest/authentication/',
      finds: [
        'PAYPAL_CLIENT_SECRET=<<E{{base64url:78}}{{base62:1}}>>',
        '"paypal_secret": "<<E{{base64url:78}}{{base62:1}}>>"',
      ],
      ignores: ['PAYPAL_CLIENT_SECRET=E{{base62:20}}', 'PAYPAL_CLIENT_ID=A{{base62:79}}'],
    },
  ],
})
