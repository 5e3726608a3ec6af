import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Toss Payments',
  rules: [
    {
      id: 'toss-payments-secret-key',
      title: 'Toss Payments secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}live_(?:g?sk|ak)_[A-Za-z0-9]{24,40}${end}`,
      random: true,
      why: 'Whoever holds it can approve and refund payments of the shop.',
      fix: 'Issue a new secret key in the developer centre of Toss Payments; the old one then ends.',
      source: 'https://docs.tosspayments.com/reference/using-api/authorization',
      sourceSays: 'mark',
      finds: [
        'TOSS_SECRET_KEY=<<live_sk_{{base62:28}}>>',
        'secretKey: "<<live_gsk_{{base62:28}}>>"',
        'key: <<live_ak_{{base62:28}}>>',
      ],
      ignores: ['TOSS_SECRET_KEY=live_sk_{{base62:8}}', 'xlive_sk_{{base62:28}}'],
    },
    {
      id: 'toss-payments-test-key',
      title: 'Toss Payments test secret key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}test_(?:g?sk|ak)_(?!docs_)[A-Za-z0-9]{24,40}${end}`,
      random: true,
      why: 'It opens the test environment of the shop only; the habit reaches the live key.',
      fix: 'Issue a new test key and load keys from the environment.',
      source: 'https://docs.tosspayments.com/reference/using-api/authorization',
      sourceSays: 'example',
      finds: ['TOSS_SECRET_KEY=<<test_sk_{{base62:28}}>>', 'secretKey: "<<test_gsk_{{base62:28}}>>"'],
      ignores: ['TOSS_SECRET_KEY=test_gsk_docs_{{base62:24}}', 'xtest_sk_{{base62:28}}'],
    },
  ],
})
