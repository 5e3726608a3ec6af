import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Upstash',
  rules: [
    {
      id: 'upstash-qstash-token',
      title: 'Upstash QStash token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}eyJVc2VySUQi[A-Za-z0-9+/_-]{60,300}={0,2}(?![A-Za-z0-9+/_.-])`,
      proof: 'base64-json',
      publicPrefix: 0,
      why: 'Whoever holds it can publish, schedule and read the messages of the account.',
      fix: 'Roll the token in the QStash console.',
      source: 'https://upstash.com/docs/qstash/howto/roll-signing-keys',
      finds: ['QSTASH_TOKEN=<<{{qstash}}>>', 'token: "<<{{qstash}}>>"'],
      ignores: ['QSTASH_TOKEN=eyJVc2VySUQi{{base62:20}}', 'eyJVc2VySUQi{{base62:70}}.{{base62:20}}'],
    },
  ],
})
