import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ElevenLabs',
  rules: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_[0-9a-f]{48}${end}`,
      random: true,
      why: 'Whoever holds it can make speech at your cost and use the cloned voices of the account.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://elevenlabs.io/docs/api-reference/authentication',
      finds: ['ELEVENLABS_API_KEY=<<sk_{{hex:48}}>>', 'xi-api-key: <<sk_{{hex:48}}>>'],
      ignores: ['ELEVENLABS_API_KEY=sk_{{hex:16}}', 'xsk_{{hex:48}}'],
    },
  ],
})
