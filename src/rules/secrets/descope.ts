import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Descope',
  rules: [
    {
      id: 'descope-management-key',
      title: 'Descope management key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('descope')}(?<value>K[23][A-Za-z0-9]{40,120})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Deactivate the key under Company, Management keys.',
      source: 'https://docs.descope.com/management/m2m-access-keys',
      finds: [
        'DESCOPE_MANAGEMENT_KEY=<<K2{{base62:70}}>>',
        '"descope_management_key": "<<K2{{base62:70}}>>"',
      ],
      ignores: ['DESCOPE_MANAGEMENT_KEY=K2{{base62:23}}', 'CHECKSUM=K2{{base62:70}}'],
    },
  ],
})
