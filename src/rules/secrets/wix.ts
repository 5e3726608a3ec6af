import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Wix',
  rules: [
    {
      id: 'wix-api-key',
      title: 'Wix API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}IST\.eyJ[A-Za-z0-9_-]{30,100}\.eyJ[A-Za-z0-9_-]{100,1000}\.[A-Za-z0-9_-]{100,700}${end}`,
      random: true,
      why: 'Whoever holds it can manage the sites that the key may touch.',
      fix: 'Delete the key in the API keys manager.',
      source: 'https://dev.wix.com/docs/rest/articles/get-started/api-keys',
      finds: [
        'WIX_API_KEY=<<IST.eyJraWQiOiJ{{base62:40}}.eyJ{{base62:300}}.{{base64url:340}}{{base62:1}}>>',
        'Authorization: <<IST.eyJraWQiOiJ{{base62:40}}.eyJ{{base62:300}}.{{base64url:340}}{{base62:1}}>>',
      ],
      ignores: ['WIX_API_KEY=IST.eyJ{{base62:20}}', 'LIST.eyJ{{base62:40}}.eyJ{{base62:120}}.{{base62:120}}'],
    },
  ],
})
