import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Plaid',
  rules: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it with the client secret can read balances and transactions of the bank account.',
      fix: 'Rotate the token with `/item/access_token/invalidate`.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/plaidkey/plaidkey.go',
      sourceSays: 'form',
      finds: [
        'PLAID_ACCESS_TOKEN=<<access-production-{{uuid}}>>',
        'export KEY="<<access-production-{{uuid}}>>"',
      ],
      ignores: [
        'PLAID_ACCESS_TOKEN=access-production-{{hex:8}}',
        'PLAID_PUBLIC_TOKEN=public-production-{{uuid}}',
      ],
    },
    {
      id: 'plaid-sandbox-token',
      title: 'Plaid access token (sandbox)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Rotate the token with `/item/access_token/invalidate`.',
      source: 'https://github.com/plaid/plaid-openapi/blob/HEAD/2020-09-14.yml',
      sourceSays: 'example',
      finds: [
        'PLAID_ACCESS_TOKEN=<<access-sandbox-{{uuid}}>>',
        'client = Client(api_key="<<access-sandbox-{{uuid}}>>")',
      ],
      ignores: ['access-sandbox-{{hex:8}}', 'PLAID_PUBLIC_TOKEN=public-sandbox-{{uuid}}'],
    },
    {
      id: 'plaid-client-secret',
      title: 'Plaid client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('plaid', 'secret')}(?<value>[0-9a-f]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the client id can call every linked bank account.',
      fix: 'Rotate the secret under Developers, Keys.',
      source: 'https://plaid.com/docs/api/#api-keys',
      finds: ['PLAID_SECRET=<<{{hex:30}}>>', '"plaid_secret": "<<{{hex:30}}>>"'],
      ignores: ['PLAID_SECRET={{hex:10}}', 'CHECKSUM={{hex:30}}'],
    },
  ],
})
