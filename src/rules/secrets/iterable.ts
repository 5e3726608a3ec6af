import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Iterable',
  rules: [
    {
      id: 'iterable-api-key',
      title: 'Iterable API key',
      pack: 'secrets',
      level: 'error',
      pattern: `iterable_?api_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can message your customers and change their profiles.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://support.iterable.com/hc/en-us/articles/360043464871',
      finds: ['ITERABLE_API_KEY=<<{{hex:32}}>>', '"iterable_api_key": "<<{{hex:32}}>>"'],
      ignores: ['ITERABLE_API_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
