import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'MessageBird',
  rules: [
    {
      id: 'messagebird-api-key',
      title: 'MessageBird access key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('message_?bird')}(?<value>(?:live_|test_)?[A-Za-z0-9]{25})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send messages at your cost and read what was sent.',
      fix: 'Delete the access key under Developers, API access.',
      source: 'https://developers.messagebird.com/api/',
      finds: ['MESSAGEBIRD_API_KEY=<<{{base62:25}}>>', '"messagebird_api_key": "<<{{base62:25}}>>"'],
      ignores: ['MESSAGEBIRD_API_KEY={{base62:8}}', 'CHECKSUM={{base62:25}}'],
    },
  ],
})
