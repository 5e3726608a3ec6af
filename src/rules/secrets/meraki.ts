import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cisco Meraki',
  rules: [
    {
      id: 'meraki-api-key',
      title: 'Cisco Meraki API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:meraki[a-z_.-]{0,20}key|x-cisco-meraki-api-key)${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change the networks that its administrator may.',
      fix: 'Revoke the key in the profile of the administrator.',
      source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
      finds: ['MERAKI_DASHBOARD_API_KEY=<<{{hex:40}}>>', 'X-Cisco-Meraki-API-Key: <<{{hex:40}}>>'],
      ignores: ['MERAKI_DASHBOARD_API_KEY={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
