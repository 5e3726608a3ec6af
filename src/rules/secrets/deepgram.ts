import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Deepgram',
  rules: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('deepgram')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can transcribe at your cost and, with more scopes, manage the project.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
      finds: ['DEEPGRAM_API_KEY=<<{{hex:40}}>>', '"deepgram_api_key": "<<{{hex:40}}>>"'],
      ignores: ['DEEPGRAM_API_KEY={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
