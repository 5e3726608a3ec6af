import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kagi',
  rules: [
    {
      id: 'kagi-api-key',
      title: 'Kagi API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('kagi')}(?<value>[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://help.kagi.com/kagi/api/overview.html',
      finds: [
        'KAGI_API_KEY=<<{{base64url:11}}.{{base64url:42}}{{base62:1}}>>',
        '"kagi_api_key": "<<{{base64url:11}}.{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'KAGI_API_KEY={{base64url:11}}.{{base64url:14}}{{base62:1}}',
        'CHECKSUM={{base64url:11}}.{{base64url:42}}{{base62:1}}',
      ],
    },
  ],
})
