import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Calendly',
  rules: [
    {
      id: 'calendly-access-token',
      title: 'Calendly access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNj[A-Za-z0-9_-]{60,140}\.eyJ[A-Za-z0-9_-]{100,700}\.[A-Za-z0-9_-]{60,100}${end}`,
      publicPrefix: 36,
      why: 'Whoever holds it can read events and the people who booked them.',
      fix: 'Revoke the token under Integrations, API and webhooks.',
      source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
      finds: [
        'CALENDLY_TOKEN=<<eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ.eyJ{{base62:230}}.{{base64url:85}}{{base62:1}}>>',
        'export KEY="<<eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ.eyJ{{base62:230}}.{{base64url:85}}{{base62:1}}>>"',
      ],
      ignores: ['CALENDLY_TOKEN={{base62:40}}', 'eyJraWQiOiIx{{base62:60}}.eyJ{{base62:20}}.{{base62:86}}'],
    },
  ],
})
