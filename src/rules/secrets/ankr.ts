import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ankr',
  rules: [
    {
      id: 'ankr-url',
      title: 'Ankr node URL with its key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`rpc\.ankr\.com/[a-z0-9_/-]{2,40}/(?<value>[0-9a-f]{64})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new key or endpoint in the dashboard and delete the old one.',
      source: 'https://github.com/Ankr-network/ankr.js/blob/HEAD/src/provider.ts',
      sourceSays: 'mark',
      finds: [
        'https://rpc.ankr.com/eth/<<{{hex:64}}>>',
        'RPC_URL="https://rpc.ankr.com/polygon/<<{{hex:64}}>>"',
      ],
      ignores: ['https://rpc.ankr.com/eth', 'https://rpc.ankr.com/eth/{{hex:12}}'],
    },
  ],
})
