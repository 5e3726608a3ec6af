import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Jina AI',
  rules: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}${end}`,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/jina-ai/MCP/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'JINA_API_KEY=<<jina_{{hex:32}}{{base62:28}}>>',
        'Authorization: Bearer <<jina_{{hex:32}}{{base62:28}}>>',
      ],
      ignores: ['JINA_API_KEY=jina_{{hex:10}}{{base62:28}}', 'xjina_{{hex:32}}{{base62:28}}'],
    },
  ],
})
