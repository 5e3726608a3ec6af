import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Viber',
  rules: [
    {
      id: 'viber-auth-token',
      title: 'Viber bot token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('viber')}(?<value>[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can message everybody who follows the bot.',
      fix: 'Ask for a new token in the admin panel of Viber.',
      source: 'https://developers.viber.com/docs/api/rest-bot-api/#authentication-token',
      finds: [
        'VIBER_AUTH_TOKEN=<<{{hex:16}}-{{hex:16}}-{{hex:16}}>>',
        '"viber_auth_token": "<<{{hex:16}}-{{hex:16}}-{{hex:16}}>>"',
      ],
      ignores: [
        'VIBER_AUTH_TOKEN={{hex:5}}-{{hex:16}}-{{hex:16}}',
        'CHECKSUM={{hex:16}}-{{hex:16}}-{{hex:16}}',
      ],
    },
  ],
})
