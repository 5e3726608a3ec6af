import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'CoinGecko',
  rules: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}CG-(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}${end}`,
      random: true,
      why: 'Whoever holds it can use up the credits of your plan.',
      fix: 'Delete the key in the developer dashboard of CoinGecko.',
      source: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
      finds: ['COINGECKO_API_KEY=<<CG-{{base62:24}}>>', 'x-cg-demo-api-key: <<CG-{{base62:24}}>>'],
      ignores: ['COINGECKO_API_KEY=CG-{{base62:10}}', 'xCG-{{base62:24}}'],
    },
  ],
})
