import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tavily',
  rules: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32,40}${end}`,
      random: true,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/tavily-ai/tavily-python/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['TAVILY_API_KEY=<<tvly-{{base62:32}}>>', 'Authorization: Bearer <<tvly-dev-{{base62:32}}>>'],
      ignores: ['TAVILY_API_KEY=tvly-{{base62:10}}', 'xtvly-{{base62:32}}'],
    },
  ],
})
