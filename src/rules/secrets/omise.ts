import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Omise',
  rules: [
    {
      id: 'omise-secret-key',
      title: 'Omise secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}skey_(?:test_)?[a-z0-9]{19}${end}`,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/omise/omise-node/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['OMISE_SECRET_KEY=<<skey_{{alnum-lower:19}}>>', '-u <<skey_test_{{alnum-lower:19}}>>:'],
      ignores: ['OMISE_PUBLIC_KEY=pkey_{{alnum-lower:19}}', 'taskey_{{alnum-lower:19}}'],
    },
  ],
})
