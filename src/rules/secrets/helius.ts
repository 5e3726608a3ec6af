import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Helius',
  rules: [
    {
      id: 'helius-url',
      title: 'Helius node URL with its key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`helius(?:-rpc\.com|\.xyz)/[A-Za-z0-9/_-]{0,40}\?api-key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new key or endpoint in the dashboard and delete the old one.',
      source: 'https://github.com/helius-labs/helius-sdk/blob/HEAD/src/auth/signupHelpers.ts',
      sourceSays: 'mark',
      finds: [
        'https://mainnet.helius-rpc.com/?api-key=<<{{uuid}}>>',
        'RPC_URL="https://api.helius.xyz/v0/addresses?api-key=<<{{uuid}}>>"',
      ],
      ignores: ['https://mainnet.helius-rpc.com/?api-key=KEY', 'https://mainnet.helius-rpc.com/'],
    },
  ],
})
