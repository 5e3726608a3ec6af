import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mem0',
  rules: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}m0-[A-Za-z0-9]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change what your agents remember of their users.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/mem0ai/mem0/blob/HEAD/cli/README.md',
      sourceSays: 'mark',
      finds: ['MEM0_API_KEY=<<m0-{{base62:40}}>>', 'Authorization: Token <<m0-{{base62:40}}>>'],
      ignores: ['MEM0_API_KEY=m0-{{base62:13}}', 'xm0-{{base62:40}}'],
    },
  ],
})
