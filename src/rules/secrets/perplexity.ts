import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Perplexity',
  rules: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pplx-[A-Za-z0-9]{48}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/perplexity.yml',
      sourceSays: 'form',
      finds: ['PERPLEXITY_API_KEY=<<pplx-{{base62:48}}>>', "const key = '<<pplx-{{base62:48}}>>'"],
      ignores: ['PERPLEXITY_API_KEY=pplx-{{base62:16}}', 'xpplx-{{base62:48}}'],
    },
  ],
})
