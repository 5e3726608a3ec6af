import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'MiniMax',
  rules: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-api-[A-Za-z0-9_-]{119}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/minimax.go',
      sourceSays: 'form',
      finds: [
        'MINIMAX_API_KEY=<<sk-api-{{base64url:118}}{{base62:1}}>>',
        'apiKey: "<<sk-api-{{base64url:118}}{{base62:1}}>>"',
      ],
      ignores: [
        'MINIMAX_API_KEY=sk-api-{{base64url:39}}{{base62:1}}',
        'xsk-api-{{base64url:118}}{{base62:1}}',
      ],
    },
  ],
})
