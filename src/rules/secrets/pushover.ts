import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pushover',
  rules: [
    {
      id: 'pushover-token',
      title: 'Pushover application token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('pushover')}(?<value>[a-z0-9]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with a user key can send notifications in the name of the app.',
      fix: 'Reset the token on the page of the application.',
      source: 'https://pushover.net/api',
      finds: ['PUSHOVER_TOKEN=<<{{alnum-lower:30}}>>', '"pushover_token": "<<{{alnum-lower:30}}>>"'],
      ignores: ['PUSHOVER_TOKEN={{alnum-lower:10}}', 'CHECKSUM={{alnum-lower:30}}'],
    },
  ],
})
