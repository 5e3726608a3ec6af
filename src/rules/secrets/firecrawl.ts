import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Firecrawl',
  rules: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}fc-[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can crawl at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/firecrawl/firecrawl-docs/blob/HEAD/api-reference/introduction.mdx',
      sourceSays: 'mark',
      finds: ['FIRECRAWL_API_KEY=<<fc-{{hex:32}}>>', 'apiKey: "<<fc-{{hex:32}}>>"'],
      ignores: ['FIRECRAWL_API_KEY=fc-{{hex:10}}', 'xfc-{{hex:32}}'],
    },
  ],
})
