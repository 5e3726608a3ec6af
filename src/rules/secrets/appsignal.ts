import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'AppSignal',
  rules: [
    {
      id: 'appsignal-push-key',
      title: 'AppSignal push API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:appsignal[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send data into the applications of the organisation.',
      fix: 'Ask AppSignal for a new key.',
      source: 'https://docs.appsignal.com/appsignal/terminology.html#push-api-key',
      finds: ['APPSIGNAL_PUSH_API_KEY=<<{{uuid}}>>', 'appsignal_push_api_key: "<<{{uuid}}>>"'],
      ignores: ['APPSIGNAL_PUSH_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
