import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Brave Search',
  rules: [
    {
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}BSA[A-Za-z0-9_-]{27,28}${base64End}`,
      random: true,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
      finds: ['BRAVE_API_KEY=<<BSA{{base62:28}}>>', 'X-Subscription-Token: <<BSA{{base62:28}}>>'],
      ignores: ['BRAVE_API_KEY=BSA{{base62:9}}', 'xBSA{{base62:28}}'],
    },
  ],
})
