import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Infobip',
  rules: [
    {
      id: 'infobip-api-key',
      title: 'Infobip API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('infobip')}(?<value>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send messages at your cost and read what was sent.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
      finds: ['INFOBIP_API_KEY=<<{{hex:32}}-{{uuid}}>>', '"infobip_api_key": "<<{{hex:32}}-{{uuid}}>>"'],
      ignores: ['INFOBIP_API_KEY={{hex:10}}-{{uuid}}', 'CHECKSUM={{hex:32}}-{{uuid}}'],
    },
  ],
})
