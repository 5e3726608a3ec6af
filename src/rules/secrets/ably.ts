import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ably',
  rules: [
    {
      id: 'ably-api-key',
      title: 'Ably API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('ably')}(?<value>[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and write the channels that the key may touch.',
      fix: 'Revoke the key in the settings of the app.',
      source: 'https://ably.com/docs/auth/basic',
      finds: [
        'ABLY_API_KEY=<<{{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}>>',
        '"ably_api_key": "<<{{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'ABLY_API_KEY={{base62:6}}.{{base62:6}}:{{base64url:14}}{{base62:1}}',
        'CHECKSUM={{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}',
      ],
    },
  ],
})
