import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Daytona',
  rules: [
    {
      id: 'daytona-api-key',
      title: 'Daytona API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}dtn_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can start sandboxes at your cost and read the code in them.',
      fix: 'Delete the key on the Keys page of the console and create a new one with a spending limit.',
      source: 'https://www.daytona.io/docs/en/api-keys/',
      finds: ['DAYTONA_API_KEY=<<dtn_{{hex:64}}>>', '--token <<dtn_{{hex:64}}>>'],
      ignores: ['DAYTONA_API_KEY=dtn_{{hex:21}}', 'xdtn_{{hex:64}}'],
    },
  ],
})
