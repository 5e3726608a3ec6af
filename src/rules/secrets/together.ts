import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Together AI',
  rules: [
    {
      id: 'together-api-key',
      title: 'Together AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tgp_v1_[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/togetherai.yml',
      sourceSays: 'form',
      finds: [
        'TOGETHER_API_KEY=<<tgp_v1_{{base64url:42}}{{base62:1}}>>',
        'apiKey: "<<tgp_v1_{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'TOGETHER_API_KEY=tgp_v1_{{base64url:14}}{{base62:1}}',
        'xtgp_v1_{{base64url:42}}{{base62:1}}',
      ],
    },
    {
      id: 'together-legacy-key',
      title: 'Together AI API key (older)',
      pack: 'secrets',
      level: 'error',
      pattern: `together(?:_?ai)?_?(?:api_?)?key${assign}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.together.ai/docs/quickstart',
      finds: ['TOGETHER_API_KEY=<<{{hex:64}}>>', '"together_api_key": "<<{{hex:64}}>>"'],
      ignores: ['TOGETHER_API_KEY={{hex:21}}', 'CHECKSUM={{hex:64}}'],
    },
  ],
})
