import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'StackHawk',
  rules: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}${end}`,
      random: true,
      why: 'Whoever holds it can read the findings of the organisation and upload scans.',
      fix: 'Delete the key under Settings, API Keys.',
      source: 'https://github.com/mongodb/kingfisher/blob/HEAD/data/rules/stackhawk.yml',
      sourceSays: 'form',
      finds: [
        'HAWK_API_KEY=<<hawk.{{base62:20}}.{{base62:20}}>>',
        '  value: <<hawk.{{base62:20}}.{{base62:20}}>>',
      ],
      ignores: ['HAWK_API_KEY=hawk.{{base62:12}}', 'xhawk.{{base62:20}}.{{base62:20}}'],
    },
  ],
})
