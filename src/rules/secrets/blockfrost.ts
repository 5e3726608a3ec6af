import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Blockfrost',
  rules: [
    {
      id: 'blockfrost-project-id',
      title: 'Blockfrost project id',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}(?:mainnet|preprod|preview|testnet|ipfs)(?=[A-Za-z]{0,31}[0-9])(?=[A-Z0-9]{0,31}[a-z])[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'The id is the key: whoever holds it can use up the requests of the project.',
      fix: 'Delete the project in the Blockfrost dashboard and create a new one.',
      source: 'https://github.com/blockfrost/blockfrost-js/blob/HEAD/src/utils/index.ts',
      sourceSays: 'mark',
      finds: ['BLOCKFROST_API_KEY=<<mainnet{{base62:32}}>>', 'project_id: "<<preprod{{base62:32}}>>"'],
      ignores: ['BLOCKFROST_API_KEY=mainnetXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', 'xmainnet{{base62:32}}'],
    },
  ],
})
