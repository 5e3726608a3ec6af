import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'TomTom',
  rules: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${keyed('tomtom')}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the maps at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
      finds: ['TOMTOM_API_KEY=<<{{base62:32}}>>', '"tomtom_api_key": "<<{{base62:32}}>>"'],
      ignores: ['TOMTOM_API_KEY={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
