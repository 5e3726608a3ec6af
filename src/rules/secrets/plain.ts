import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Plain',
  rules: [
    {
      id: 'plain-api-key',
      title: 'Plain API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}plainApiKey_[A-Za-z0-9_-]{40,80}${end}`,
      random: true,
      why: 'Whoever holds it can read the customers and threads that its permissions cover.',
      fix: 'Delete the key of the machine user in Plain under Settings.',
      source: 'https://github.com/team-plain/typescript-sdk/blob/HEAD/README.md',
      sourceSays: 'example',
      finds: ['PLAIN_API_KEY=<<plainApiKey_{{base64url:43}}>>', 'apiKey: "<<plainApiKey_{{base64url:43}}>>"'],
      ignores: ['PLAIN_API_KEY=plainApiKey_xxx', 'PLAIN_API_KEY=plainApiKey_{{base62:12}}'],
    },
  ],
})
