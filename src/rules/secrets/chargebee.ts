import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Chargebee',
  rules: [
    {
      id: 'chargebee-api-key',
      title: 'Chargebee API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('chargebee')}(?<value>(?:live|test)_[A-Za-z0-9]{24,60})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change subscriptions and read every customer of the site.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://apidocs.chargebee.com/docs/api/auth',
      finds: ['CHARGEBEE_API_KEY=<<live_{{base62:34}}>>', '"chargebee_api_key": "<<live_{{base62:34}}>>"'],
      ignores: ['CHARGEBEE_API_KEY=live_{{base62:11}}', 'CHECKSUM=live_{{base62:34}}'],
    },
  ],
})
