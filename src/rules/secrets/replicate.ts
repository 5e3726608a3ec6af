import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Replicate',
  rules: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}r8_[A-Za-z0-9]{37}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost and read predictions.',
      fix: 'Delete the key on the API tokens page of the console and create a new one with a spending limit.',
      source: 'https://github.com/replicate/cli/blob/HEAD/demo.tape',
      sourceSays: 'example',
      finds: ['REPLICATE_API_TOKEN=<<r8_{{base62:37}}>>', '--token <<r8_{{base62:37}}>>'],
      ignores: ['REPLICATE_API_TOKEN=r8_{{base62:12}}', 'xr8_{{base62:37}}'],
    },
  ],
})
