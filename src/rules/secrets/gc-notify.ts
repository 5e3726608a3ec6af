import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GC Notify',
  rules: [
    {
      id: 'gc-notify-api-key',
      title: 'GC Notify API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}gcntfy-[A-Za-z0-9_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'Whoever holds it can send mail and text messages in the name of the service.',
      fix: 'Revoke the key in GC Notify under API integration.',
      source: 'https://github.com/cds-snc/notification-api/blob/HEAD/app/api_key/rest.py',
      sourceSays: 'form',
      finds: [
        'NOTIFY_API_KEY=<<gcntfy-{{word}}-{{uuid}}-{{uuid}}>>',
        'Authorization: ApiKey-v1 <<gcntfy-{{word}}-{{uuid}}-{{uuid}}>>',
      ],
      ignores: ['NOTIFY_API_KEY=gcntfy-{{word}}', 'NOTIFY_API_KEY=gcntfy-{{word}}-{{uuid}}'],
    },
  ],
})
