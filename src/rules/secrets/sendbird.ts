import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sendbird',
  rules: [
    {
      id: 'sendbird-api-token',
      title: 'Sendbird API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('sendbird', 'token')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change every channel and user of the app.',
      fix: 'Revoke the token under Settings, General.',
      source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
      finds: ['SENDBIRD_API_TOKEN=<<{{hex:40}}>>', '"sendbird_api_token": "<<{{hex:40}}>>"'],
      ignores: ['SENDBIRD_API_TOKEN={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
