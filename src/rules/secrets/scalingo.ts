import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Scalingo',
  rules: [
    {
      id: 'scalingo-token',
      title: 'Scalingo API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tk-us-[A-Za-z0-9_-]{48}${end}`,
      random: true,
      why: 'Whoever holds it can deploy and change every application of its owner.',
      fix: 'Delete the token in the profile.',
      source: 'https://github.com/Scalingo/go-scalingo/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['SCALINGO_API_TOKEN=<<tk-us-{{base62:48}}>>', 'const token = "<<tk-us-{{base62:48}}>>"'],
      ignores: ['SCALINGO_API_TOKEN=tk-us-{{base62:24}}', 'xtk-us-{{base62:48}}'],
    },
  ],
})
