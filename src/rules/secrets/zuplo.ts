import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zuplo',
  rules: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo consumer API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}zpka_[a-z0-9]{32}_[0-9a-f]{8}${end}`,
      random: true,
      why: 'Whoever holds it can call the API behind the gateway as the consumer.',
      fix: 'Roll the key of the consumer.',
      source: 'https://zuplo.com/docs/articles/api-key-leak-detection',
      sourceSays: 'form',
      finds: [
        'ZUPLO_KEY=<<zpka_{{alnum-lower:32}}_{{hex:8}}>>',
        '"token": "<<zpka_{{alnum-lower:32}}_{{hex:8}}>>"',
      ],
      ignores: ['ZUPLO_KEY=zpka_{{alnum-lower:32}}', 'xzpka_{{alnum-lower:32}}_{{hex:8}}'],
    },
  ],
})
