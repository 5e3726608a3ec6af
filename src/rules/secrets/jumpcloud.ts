import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'JumpCloud',
  rules: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:jumpcloud[a-z_.-]{0,16}key)${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can manage users, devices and access as its administrator.',
      fix: 'Generate a new API key in the administrator portal.',
      source: 'https://jumpcloud.com/support/use-jumpcloud-apis',
      finds: ['JUMPCLOUD_API_KEY=<<{{base62:40}}>>', 'jumpcloud_api_key = "<<{{base62:40}}>>"'],
      ignores: ['JUMPCLOUD_API_KEY={{base62:20}}', 'build_id: {{base62:40}}'],
    },
  ],
})
