import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Apify',
  rules: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}apify_api_[A-Za-z0-9]{34,38}${end}`,
      random: true,
      why: 'Whoever holds it can run actors at your cost and read their data.',
      fix: 'Refresh the token under Settings, Integrations.',
      source: 'https://github.com/apify/apify-docs/blob/HEAD/sources/platform/integrations/ai/openclaw.md',
      sourceSays: 'mark',
      finds: ['APIFY_TOKEN=<<apify_api_{{base62:36}}>>', 'export KEY="<<apify_api_{{base62:36}}>>"'],
      ignores: ['APIFY_TOKEN=apify_api_{{base62:12}}', 'xapify_api_{{base62:36}}'],
    },
  ],
})
