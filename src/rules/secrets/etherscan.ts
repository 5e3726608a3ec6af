import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Etherscan',
  rules: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${keyed('(?:ether|bsc|polygon|arbi|base)scan')}(?<value>[A-Z0-9]{34})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has it can call the node at your cost.',
      fix: 'Delete the key in the account and create a new one.',
      source: 'https://docs.etherscan.io/getting-an-api-key',
      finds: ['ETHERSCAN_API_KEY=<<{{alnum-upper:34}}>>', '"etherscan_api_key": "<<{{alnum-upper:34}}>>"'],
      ignores: ['ETHERSCAN_API_KEY={{alnum-upper:11}}', 'CHECKSUM={{alnum-upper:34}}'],
    },
  ],
})
