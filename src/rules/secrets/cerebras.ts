import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cerebras',
  rules: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}csk-[a-z0-9]{48}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://inference-docs.cerebras.ai/quickstart',
      finds: [
        'CEREBRAS_API_KEY=<<csk-{{alnum-lower:48}}>>',
        'client = Client(api_key="<<csk-{{alnum-lower:48}}>>")',
      ],
      ignores: ['CEREBRAS_API_KEY=csk-{{alnum-lower:16}}', 'xcsk-{{alnum-lower:48}}'],
    },
  ],
})
