import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ethereum',
  rules: [
    {
      id: 'ethereum-private-key',
      title: 'Ethereum private key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:ethereum|eth|evm|deployer|wallet|owner|signer|relayer|metamask|sepolia)_?private_?key${assign}(?:0x)?(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://ethereum.org/en/developers/docs/accounts/',
      finds: ['DEPLOYER_PRIVATE_KEY=<<{{hex:64}}>>', '"wallet_private_key": "0x<<{{hex:64}}>>"'],
      ignores: ['DEPLOYER_PRIVATE_KEY=0x{{hex:20}}', 'DEPLOYER_ADDRESS=0x{{hex:40}}'],
    },
  ],
})
