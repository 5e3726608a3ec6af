import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SerpApi',
  rules: [
    {
      id: 'serpapi-key',
      title: 'SerpApi key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('serp_?api')}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://serpapi.com/search-api',
      finds: ['SERPAPI_API_KEY=<<{{hex:64}}>>', '"serpapi_api_key": "<<{{hex:64}}>>"'],
      ignores: ['SERPAPI_API_KEY={{hex:21}}', 'CHECKSUM={{hex:64}}'],
    },
    {
      id: 'serper-key',
      title: 'Serper API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('serper')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://serper.dev/playground',
      finds: ['SERPER_API_KEY=<<{{hex:40}}>>', '"serper_api_key": "<<{{hex:40}}>>"'],
      ignores: ['SERPER_API_KEY={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
