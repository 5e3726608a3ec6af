import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Lemon Squeezy',
  rules: [
    {
      id: 'lemon-squeezy-api-key',
      title: 'Lemon Squeezy API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[A-Za-z0-9_-]{150,400}\.[A-Za-z0-9_-]{400,700}${end}`,
      random: true,
      publicPrefix: 36,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the key under Settings, API.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/lemonsqueezy/lemonsqueezy.go',
      sourceSays: 'form',
      finds: [
        'LEMONSQUEEZY_API_KEY=<<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki{{base64url:240}}.{{base64url:511}}{{base62:1}}>>',
        'Authorization: Bearer <<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki{{base64url:240}}.{{base64url:511}}{{base62:1}}>>',
      ],
      ignores: [
        'LEMONSQUEEZY_API_KEY={{base62:40}}',
        'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI{{base62:60}}.{{base62:40}}',
      ],
    },
  ],
})
