import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ollama',
  rules: [
    {
      id: 'ollama-api-key',
      title: 'Ollama API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('ollama')}(?<value>[0-9a-f]{32}\.[A-Za-z0-9_-]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the Keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.ollama.com/api/authentication',
      finds: [
        'OLLAMA_API_KEY=<<{{hex:32}}.{{base62:24}}>>',
        '"ollama_api_key": "<<{{hex:32}}.{{base62:24}}>>"',
      ],
      ignores: ['OLLAMA_API_KEY={{hex:10}}.{{base62:24}}', 'CHECKSUM={{hex:32}}.{{base62:24}}'],
    },
  ],
})
