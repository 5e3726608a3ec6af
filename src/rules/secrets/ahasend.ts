import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'AhaSend',
  rules: [
    {
      id: 'ahasend-api-key',
      title: 'AhaSend API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}aha-sk-[A-Za-z0-9_-]{64}${end}`,
      random: true,
      why: 'Whoever holds it can send mail in your name.',
      fix: 'Delete the key in the AhaSend dashboard under API keys.',
      source: 'https://github.com/AhaSend/ahasend-go/blob/HEAD/ENV.md',
      sourceSays: 'form',
      finds: ['AHASEND_API_KEY=<<aha-sk-{{base62:64}}>>', 'Authorization: Bearer <<aha-sk-{{base62:64}}>>'],
      ignores: ['AHASEND_API_KEY=aha-sk-test', 'AHASEND_API_KEY=aha-sk-{{base62:30}}'],
    },
  ],
})
