import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HERE',
  rules: [
    {
      id: 'here-api-key',
      title: 'HERE API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `here_?api_?key${assign}(?<value>[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the maps at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide',
      finds: ['HERE_API_KEY=<<{{base62:43}}>>', '"here_api_key": "<<{{base62:43}}>>"'],
      ignores: ['HERE_API_KEY={{base62:14}}', 'CHECKSUM={{base62:43}}'],
    },
  ],
})
