import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Infracost',
  rules: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ico-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can use the pricing API, and upload runs, for the organisation.',
      fix: 'Rotate the key in the organisation settings.',
      source: 'https://www.infracost.io/docs/',
      finds: ['INFRACOST_API_KEY=<<ico-{{base62:32}}>>', '"token": "<<ico-{{base62:32}}>>"'],
      ignores: ['INFRACOST_API_KEY=ico-{{base62:16}}', 'xico-{{base62:32}}'],
    },
  ],
})
