import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kraken',
  rules: [
    {
      id: 'kraken-api-secret',
      title: 'Kraken API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('kraken', '(?:secret|private)')}(?<value>[A-Za-z0-9+/]{86}==)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the key can trade and, when allowed, withdraw.',
      fix: 'Delete the key and create one without the right to withdraw, limited to your addresses.',
      source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
      finds: ['KRAKEN_API_SECRET=<<{{base64:86}}==>>', '"kraken_api_secret": "<<{{base64:86}}==>>"'],
      ignores: ['KRAKEN_API_SECRET={{base64:28}}==', 'CHECKSUM={{base64:86}}=='],
    },
  ],
})
