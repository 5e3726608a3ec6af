import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Courier',
  rules: [
    {
      id: 'courier-auth-token',
      title: 'Courier API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pk_prod_[A-Z0-9]{28}${end}`,
      random: true,
      why: 'Whoever holds it can send notifications to every user and read their profiles.',
      fix: 'Rotate the key under Settings, API keys.',
      source: 'https://www.courier.com/docs/reference/auth/intro',
      finds: ['COURIER_AUTH_TOKEN=<<pk_prod_{{alnum-upper:28}}>>', '--token <<pk_prod_{{alnum-upper:28}}>>'],
      ignores: ['COURIER_AUTH_TOKEN=pk_prod_{{alnum-upper:9}}', 'xpk_prod_{{alnum-upper:28}}'],
    },
    {
      id: 'courier-test-token',
      title: 'Courier API key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}pk_test_[A-Z0-9]{28}${end}`,
      random: true,
      why: 'Whoever holds it can send notifications in the test environment.',
      fix: 'Rotate the key under Settings, API keys.',
      source: 'https://www.courier.com/docs/reference/auth/intro',
      finds: [
        'COURIER_AUTH_TOKEN=<<pk_test_{{alnum-upper:28}}>>',
        'export KEY="<<pk_test_{{alnum-upper:28}}>>"',
      ],
      ignores: ['COURIER_AUTH_TOKEN=pk_test_{{alnum-upper:9}}', 'xpk_test_{{alnum-upper:28}}'],
    },
  ],
})
