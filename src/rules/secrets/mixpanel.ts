import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mixpanel',
  rules: [
    {
      id: 'mixpanel-secret',
      title: 'Mixpanel secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('mixpanel', 'secret')}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{32}))${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can export all events of the project.',
      fix: 'Delete the service account or reset the project secret.',
      source: 'https://developer.mixpanel.com/reference/service-accounts',
      finds: ['MIXPANEL_API_SECRET=<<{{base62:32}}>>', '"mixpanel_api_secret": "<<{{base62:32}}>>"'],
      ignores: ['MIXPANEL_API_SECRET={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
