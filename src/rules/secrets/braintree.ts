import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Braintree',
  rules: [
    {
      id: 'braintree-access-token',
      title: 'Braintree access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source:
        'https://github.com/braintree/braintree_python/blob/HEAD/tests/integration/test_credentials_parser.py',
      sourceSays: 'example',
      finds: [
        'BRAINTREE_ACCESS_TOKEN=<<access_token$production${{alnum-lower:16}}${{hex:32}}>>',
        '"token": "<<access_token$production${{alnum-lower:16}}${{hex:32}}>>"',
      ],
      ignores: [
        'access_token$production${{alnum-lower:16}}',
        'access_token$staging${{alnum-lower:16}}${{hex:32}}',
      ],
    },
    {
      id: 'braintree-private-key',
      title: 'Braintree private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('braintree', 'private_?key')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the API key in the control panel and create a new one.',
      source: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
      finds: ['BRAINTREE_PRIVATE_KEY=<<{{hex:32}}>>', '"braintree_private_key": "<<{{hex:32}}>>"'],
      ignores: ['BRAINTREE_PRIVATE_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
