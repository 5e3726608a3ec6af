import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pushbullet',
  rules: [
    {
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('pushbullet')}(?<value>o\.[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and send every push of the person.',
      fix: 'Reset the access tokens under Settings, Account.',
      source: 'https://docs.pushbullet.com/',
      finds: ['PUSHBULLET_API_KEY=<<o.{{base62:32}}>>', '"pushbullet_api_key": "<<o.{{base62:32}}>>"'],
      ignores: ['PUSHBULLET_API_KEY=o.{{base62:10}}', 'CHECKSUM=o.{{base62:32}}'],
    },
  ],
})
