import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Customer.io',
  rules: [
    {
      id: 'customer-io-key',
      title: 'Customer.io API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('customer_?io')}(?<value>[0-9a-f]{20,32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can message your customers and change their profiles.',
      fix: 'Delete the key under Account settings, API credentials.',
      source: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
      finds: ['CUSTOMERIO_API_KEY=<<{{hex:32}}>>', '"customerio_api_key": "<<{{hex:32}}>>"'],
      ignores: ['CUSTOMERIO_API_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
