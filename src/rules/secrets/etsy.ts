import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Etsy',
  rules: [
    {
      id: 'etsy-api-key',
      title: 'Etsy API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('etsy')}(?<value>[a-z0-9]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the API as your app.',
      fix: 'Ask for a new key in the developer settings.',
      source: 'https://developers.etsy.com/documentation/essentials/authentication',
      finds: ['ETSY_API_KEY=<<{{alnum-lower:24}}>>', '"etsy_api_key": "<<{{alnum-lower:24}}>>"'],
      ignores: ['ETSY_API_KEY={{alnum-lower:8}}', 'CHECKSUM={{alnum-lower:24}}'],
    },
  ],
})
