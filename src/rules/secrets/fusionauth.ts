import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'FusionAuth',
  rules: [
    {
      id: 'fusionauth-api-key',
      title: 'FusionAuth API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('fusion_?auth')}(?<value>[A-Za-z0-9_-]{40,64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Delete the key under Settings, API keys.',
      source: 'https://fusionauth.io/docs/apis/authentication',
      finds: ['FUSIONAUTH_API_KEY=<<{{base62:64}}>>', '"fusionauth_api_key": "<<{{base62:64}}>>"'],
      ignores: ['FUSIONAUTH_API_KEY={{base62:21}}', 'CHECKSUM={{base62:64}}'],
    },
  ],
})
