import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cashfree',
  rules: [
    {
      id: 'cashfree-secret-key',
      title: 'Cashfree secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}${end}`,
      proof: 'cashfree-crc32',
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://www.cashfree.com/docs/api-reference/authentication',
      finds: ['CASHFREE_SECRET_KEY=<<{{cashfree:prod}}>>', 'x-client-secret: <<{{cashfree:prod}}>>'],
      ignores: ['cfsk_ma_prod_{{hex:12}}', 'xcfsk_ma_prod_{{hex:32}}_{{hex:8}}'],
    },
    {
      id: 'cashfree-test-key',
      title: 'Cashfree secret key (sandbox)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}${end}`,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://www.cashfree.com/docs/api-reference/authentication',
      finds: ['CASHFREE_SECRET_KEY=<<{{cashfree:test}}>>', 'x-client-secret: <<{{cashfree:test}}>>'],
      ignores: ['cfsk_ma_test_{{hex:12}}', 'xcfsk_ma_test_{{hex:32}}_{{hex:8}}'],
    },
  ],
})
