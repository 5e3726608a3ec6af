import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'QuickNode',
  rules: [
    {
      id: 'quicknode-url',
      title: 'QuickNode endpoint with its token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`\.quiknode\.pro/(?<value>[0-9a-f]{40})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new key or endpoint in the dashboard and delete the old one.',
      source: 'https://github.com/quiknode-labs/qn-guide-examples/blob/HEAD/AI/evm-mcp-server/README.md',
      sourceSays: 'mark',
      finds: [
        'https://bold-quiet-lake.solana-mainnet.quiknode.pro/<<{{hex:40}}>>',
        'RPC_URL="wss://bold-quiet-lake.quiknode.pro/<<{{hex:40}}>>"',
      ],
      ignores: [
        'https://bold-quiet-lake.quiknode.pro/TOKEN',
        'https://bold-quiet-lake.quiknode.pro/{{hex:12}}',
      ],
    },
  ],
})
