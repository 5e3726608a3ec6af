import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Coinbase',
  rules: [
    {
      id: 'coinbase-commerce-key',
      title: 'Coinbase Commerce API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('coinbase', 'api_?key')}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can create and read charges of the shop.',
      fix: 'Delete the key in the settings of Coinbase Commerce.',
      source: 'https://docs.cdp.coinbase.com/commerce/introduction/quickstart',
      finds: ['COINBASE_COMMERCE_API_KEY=<<{{uuid}}>>', '"coinbase_commerce_api_key": "<<{{uuid}}>>"'],
      ignores: ['COINBASE_COMMERCE_API_KEY={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
    {
      id: 'coinbase-cdp-key',
      title: 'Coinbase Developer Platform key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\?"[^{}]{1,40}?\\?"(?<value>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\nr]{120,300}-----END EC PRIVATE KEY-----)`,
      publicPrefix: 0,
      why: 'Whoever holds it can trade and move the funds that the key may touch.',
      fix: 'Delete the key in the developer platform and check the activity of the account.',
      source: 'https://github.com/coinbase/cdp-sdk/blob/HEAD/go/auth/types.go',
      sourceSays: 'form',
      finds: [
        '"name": "organizations/{{uuid}}/apiKeys/{{uuid}}", "privateKey": "<<{{pem:ec|json}}>>"',
        '{"name":"organizations/{{uuid}}/apiKeys/{{uuid}}","privateKey":"<<{{pem:ec|json}}>>"}',
      ],
      ignores: ['"name": "organizations/{{uuid}}/apiKeys/{{uuid}}"', '"privateKey": "{{pem:ec|json}}"'],
    },
  ],
})
