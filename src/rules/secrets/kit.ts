import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kit',
  rules: [
    {
      id: 'kit-api-key',
      title: 'Kit API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}kit_[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can read subscribers and send to them.',
      fix: 'Delete the key under Settings, Developer.',
      source: 'https://developers.kit.com/api-reference/authentication',
      finds: ['KIT_API_KEY=<<kit_{{hex:32}}>>', 'X-Kit-Api-Key: <<kit_{{hex:32}}>>'],
      ignores: ['KIT_API_KEY=kit_{{hex:10}}', 'xkit_{{hex:32}}'],
    },
  ],
})
