import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Z.ai',
  rules: [
    {
      id: 'zai-api-key',
      title: 'Z.ai API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:zhipu(?:ai)?|z_?ai|bigmodel)_?api_?key${assign}(?<value>[0-9a-f]{32}\.[A-Za-z0-9]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.z.ai/guides/overview/quick-start',
      finds: [
        'ZHIPU_API_KEY=<<{{hex:32}}.{{base62:16}}>>',
        '"zhipu_api_key": "<<{{hex:32}}.{{base62:16}}>>"',
      ],
      ignores: ['ZHIPU_API_KEY={{hex:10}}.{{base62:16}}', 'CHECKSUM={{hex:32}}.{{base62:16}}'],
    },
  ],
})
