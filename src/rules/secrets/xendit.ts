import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Xendit',
  rules: [
    {
      id: 'xendit-secret-key',
      title: 'Xendit secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xnd_production_[A-Za-z0-9+/=]{40,70}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/xendit/xendit-node/blob/HEAD/index.ts',
      sourceSays: 'mark',
      finds: [
        'XENDIT_SECRET_KEY=<<xnd_production_{{base62:60}}>>',
        "const key = '<<xnd_production_{{base62:60}}>>'",
      ],
      ignores: ['XENDIT_SECRET_KEY=xnd_production_{{base62:20}}', 'xxnd_production_{{base62:60}}'],
    },
    {
      id: 'xendit-test-key',
      title: 'Xendit secret key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}xnd_development_[A-Za-z0-9+/=]{40,70}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/xendit/xendit-node/blob/HEAD/index.ts',
      sourceSays: 'mark',
      finds: [
        'XENDIT_SECRET_KEY=<<xnd_development_{{base62:60}}>>',
        '"token": "<<xnd_development_{{base62:60}}>>"',
      ],
      ignores: ['XENDIT_SECRET_KEY=xnd_development_{{base62:20}}', 'xxnd_development_{{base62:60}}'],
    },
  ],
})
