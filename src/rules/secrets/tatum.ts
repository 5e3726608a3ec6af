import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tatum',
  rules: [
    {
      id: 'tatum-api-key',
      title: 'Tatum API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:tatum[a-z0-9_.-]{0,24}?${assign}|x-api-key${assign})(?<value>t-[0-9a-f]{24}-[0-9a-f]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the API at your cost.',
      fix: 'Delete the key in the dashboard and create a new one.',
      source: 'https://docs.tatum.io/docs/authentication',
      finds: ['TATUM_API_KEY=<<t-{{hex:24}}-{{hex:24}}>>', 'x-api-key: <<t-{{hex:24}}-{{hex:24}}>>'],
      ignores: ['TATUM_API_KEY=t-{{hex:24}}', 'asset-{{hex:24}}-{{hex:24}}'],
    },
  ],
})
