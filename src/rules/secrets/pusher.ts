import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pusher',
  rules: [
    {
      id: 'pusher-app-secret',
      title: 'Pusher app secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('pusher', 'secret')}(?<value>[0-9a-f]{20})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish on every channel and forge webhooks.',
      fix: 'Create new keys under App keys and delete the old ones.',
      source: 'https://pusher.com/docs/channels/server_api/authorizing-users/',
      finds: ['PUSHER_APP_SECRET=<<{{hex:20}}>>', '"pusher_app_secret": "<<{{hex:20}}>>"'],
      ignores: ['PUSHER_APP_SECRET={{hex:6}}', 'CHECKSUM={{hex:20}}'],
    },
  ],
})
