import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'JSON Web Tokens',
  rules: [
    {
      id: 'jwt',
      title: 'JSON Web Token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,700}${end}`,
      proof: 'jwt',
      publicPrefix: 0,
      why: 'Whoever holds it is accepted as its subject until it expires.',
      fix: 'End the session or rotate the signing key, and let tests make their own tokens.',
      source: 'https://www.rfc-editor.org/rfc/rfc7519',
      finds: [
        'Authorization: Bearer <<{{jwt}}>>',
        'SUPABASE_SERVICE_ROLE_KEY=<<{{jwt:service_role}}>>',
        '"id_token":"<<{{jwt-expired}}>>"',
      ],
      ignores: ['eyJ{{base62:40}}', '"header": "eyJ{{base62:20}}.{{base62:30}}"'],
    },
  ],
})
