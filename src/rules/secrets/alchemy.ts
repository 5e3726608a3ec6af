import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Alchemy',
  rules: [
    {
      id: 'alchemy-url',
      title: 'Alchemy node URL with its key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`\.g\.alchemy\.com/(?:v2|nft/v[23])/(?<value>[A-Za-z0-9_-]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new key or endpoint in the dashboard and delete the old one.',
      source:
        'https://github.com/alchemyplatform/docs/blob/HEAD/fern/api-reference/pricing-resources/resources/throughput.mdx',
      sourceSays: 'example',
      finds: [
        'https://eth-mainnet.g.alchemy.com/v2/<<{{base62:32}}>>',
        'RPC_URL="wss://polygon-mainnet.g.alchemy.com/v2/<<{{base62:32}}>>"',
      ],
      ignores: [
        'https://eth-mainnet.g.alchemy.com/v2/your-api-key',
        'https://eth-mainnet.g.alchemy.com/v2/{{base62:12}}',
      ],
    },
    {
      id: 'alchemy-auth-token',
      title: 'Alchemy token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}alcht_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new token in the dashboard and delete the old one.',
      source: 'https://www.alchemy.com/docs/create-an-api-key',
      finds: ['ALCHEMY_API_KEY=<<alcht_{{base62:30}}>>', '--token <<alcht_{{base62:30}}>>'],
      ignores: ['ALCHEMY_API_KEY=alcht_{{base62:10}}', 'xalcht_{{base62:30}}'],
    },
  ],
})
