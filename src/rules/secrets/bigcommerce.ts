import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'BigCommerce',
  rules: [
    {
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('bigcommerce', '(?:token|secret)')}(?<value>[a-z0-9]{31})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change orders, customers and products of the shop.',
      fix: 'Delete the API account and create a new one with fewer scopes.',
      source: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
      finds: [
        'BIGCOMMERCE_ACCESS_TOKEN=<<{{alnum-lower:31}}>>',
        '"bigcommerce_access_token": "<<{{alnum-lower:31}}>>"',
      ],
      ignores: ['BIGCOMMERCE_ACCESS_TOKEN={{alnum-lower:10}}', 'CHECKSUM={{alnum-lower:31}}'],
    },
  ],
})
