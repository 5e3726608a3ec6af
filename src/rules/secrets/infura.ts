import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Infura',
  rules: [
    {
      id: 'infura-url',
      title: 'Infura node URL with its key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`infura\.io/(?:ws/)?v3/(?<value>[0-9a-f]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Create a new key or endpoint in the dashboard and delete the old one.',
      source: 'https://github.com/MetaMask/metamask-docs/blob/HEAD/services/get-started/infura.md',
      sourceSays: 'mark',
      finds: [
        'https://mainnet.infura.io/v3/<<{{hex:32}}>>',
        'RPC_URL="wss://mainnet.infura.io/ws/v3/<<{{hex:32}}>>"',
      ],
      ignores: ['https://mainnet.infura.io/v3/YOUR-PROJECT-ID', 'https://mainnet.infura.io/v3/{{hex:12}}'],
    },
    {
      id: 'infura-secret',
      title: 'Infura API key secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('infura', 'secret')}(?<value>[A-Za-z0-9+/]{32,56}={0,2})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the project past its allow lists.',
      fix: 'Reset the secret in the settings of the key.',
      source: 'https://docs.metamask.io/services/how-to/secure-an-api/api-key-secret/',
      finds: ['INFURA_API_SECRET=<<{{base62:52}}>>', '"infura_api_secret": "<<{{base62:52}}>>"'],
      ignores: ['INFURA_API_SECRET={{base62:17}}', 'CHECKSUM={{base62:52}}'],
    },
  ],
})
