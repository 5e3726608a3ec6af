import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Fireworks AI',
  rules: [
    {
      id: 'fireworks-api-key',
      title: 'Fireworks AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}fw_[A-Za-z0-9]{22,24}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/fw-ai/cookbook/blob/HEAD/advisor/README.md',
      sourceSays: 'mark',
      finds: ['FIREWORKS_API_KEY=<<fw_{{base62:24}}>>', "const key = '<<fw_{{base62:24}}>>'"],
      ignores: ['FIREWORKS_API_KEY=fw_{{base62:8}}', 'xfw_{{base62:24}}'],
    },
  ],
})
