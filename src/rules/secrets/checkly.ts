import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Checkly',
  rules: [
    {
      id: 'checkly-api-key',
      title: 'Checkly API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:cu|sv)_[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can change the checks, and read their environment variables, of the accounts of its owner.',
      fix: 'Delete the key under User settings, API keys.',
      source: 'https://github.com/checkly/docs/blob/HEAD/ai/mcp-server/security-and-permissions.mdx',
      sourceSays: 'mark',
      finds: ['CHECKLY_API_KEY=<<cu_{{hex:32}}>>', 'Authorization: Bearer <<sv_{{hex:32}}>>'],
      ignores: ['CHECKLY_API_KEY=cu_{{hex:16}}', 'xcu_{{hex:32}}'],
    },
  ],
})
