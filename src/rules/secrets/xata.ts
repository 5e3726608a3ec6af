import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Xata',
  rules: [
    {
      id: 'xata-api-key',
      title: 'Xata API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xau_[A-Za-z0-9]{32,64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the databases that it covers.',
      fix: 'Delete the key in the account settings.',
      source: 'https://github.com/xataio/client-ts/blob/HEAD/packages/cli/src/commands/init/index.ts',
      sourceSays: 'mark',
      finds: ['XATA_API_KEY=<<xau_{{base62:33}}>>', 'export KEY="<<xau_{{base62:33}}>>"'],
      ignores: ['XATA_API_KEY=xau_{{base62:16}}', 'xxau_{{base62:33}}'],
    },
  ],
})
