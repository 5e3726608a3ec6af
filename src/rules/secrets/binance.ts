import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Binance',
  rules: [
    {
      id: 'binance-api-secret',
      title: 'Binance API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('binance', '(?:secret|private)')}(?<value>[A-Za-z0-9]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the key can trade and, when allowed, withdraw.',
      fix: 'Delete the key and create one without the right to withdraw, limited to your addresses.',
      source: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
      finds: ['BINANCE_API_SECRET=<<{{base62:64}}>>', '"binance_api_secret": "<<{{base62:64}}>>"'],
      ignores: ['BINANCE_API_SECRET={{base62:21}}', 'CHECKSUM={{base62:64}}'],
    },
  ],
})
