import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Loops',
  rules: [
    {
      id: 'loops-api-key',
      title: 'Loops API key',
      pack: 'secrets',
      level: 'error',
      pattern: `loops_?(?:so_)?api_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://loops.so/docs/api-reference/intro',
      finds: ['LOOPS_API_KEY=<<{{hex:32}}>>', '"loops_api_key": "<<{{hex:32}}>>"'],
      ignores: ['LOOPS_API_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
