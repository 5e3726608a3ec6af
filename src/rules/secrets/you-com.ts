import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'You.com',
  rules: [
    {
      id: 'you-com-api-key',
      title: 'You.com API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32}-[0-9a-f]{8}${end}`,
      random: true,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key on the You.com platform.',
      source: 'https://documentation.you.com/quickstart',
      finds: [
        'YDC_API_KEY=<<ydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}>>',
        'X-API-Key: <<ydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}>>',
      ],
      ignores: ['YDC_API_KEY=ydc-sk-{{hex:16}}', 'xydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}'],
    },
  ],
})
