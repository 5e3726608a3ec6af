import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Civo',
  rules: [
    {
      id: 'civo-api-key',
      title: 'Civo API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:civo[a-z_.-]{0,12}(?:key|token))${assign}(?<value>[A-Za-z0-9]{50})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Regenerate the key under Settings, Security.',
      source: 'https://www.civo.com/docs/account/api-keys',
      finds: ['CIVO_TOKEN=<<{{base62:50}}>>', 'civo_api_key = "<<{{base62:50}}>>"'],
      ignores: ['CIVO_TOKEN={{base62:25}}', 'build_id: {{base62:50}}'],
    },
  ],
})
