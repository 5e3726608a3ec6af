import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tinybird',
  rules: [
    {
      id: 'tinybird-token',
      title: 'Tinybird token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}p\.eyJ1Ijog[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{40,50}${end}`,
      random: true,
      publicPrefix: 2,
      why: 'Whoever holds it can read, append or change the data that its scopes cover.',
      fix: 'Refresh the token in the workspace.',
      source:
        'https://github.com/tinybirdco/web-analytics-starter-kit/blob/HEAD/dashboard/lib/hooks/use-domain.ts',
      sourceSays: 'mark',
      finds: [
        'TINYBIRD_TOKEN=<<p.eyJ1Ijog{{base62:110}}.{{base62:43}}>>',
        'Authorization: Bearer <<p.eyJ1Ijog{{base62:110}}.{{base62:43}}>>',
      ],
      ignores: ['TINYBIRD_TOKEN=p.eyJ1Ijog{{base62:110}}', 'cap.eyJ1Ijog{{base62:110}}.{{base62:43}}'],
    },
  ],
})
