import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Hunter',
  rules: [
    {
      id: 'hunter-api-key',
      title: 'Hunter API key',
      pack: 'secrets',
      level: 'error',
      pattern: `hunter(?:_?io)?_?api_?key${assign}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can search on your quota.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://hunter.io/api-documentation/v2',
      finds: ['HUNTER_API_KEY=<<{{hex:40}}>>', '"hunter_api_key": "<<{{hex:40}}>>"'],
      ignores: ['HUNTER_API_KEY={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
