import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Nylas',
  rules: [
    {
      id: 'nylas-api-key',
      title: 'Nylas API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nyk_v0_[A-Za-z0-9]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and send mail of every connected account.',
      fix: 'Delete the key in the dashboard and create a new one.',
      source: 'https://github.com/nylas/cli/blob/HEAD/docs/security/overview.md',
      sourceSays: 'mark',
      finds: ['NYLAS_API_KEY=<<nyk_v0_{{base62:64}}>>', "const key = '<<nyk_v0_{{base62:64}}>>'"],
      ignores: ['NYLAS_API_KEY=nyk_v0_{{base62:21}}', 'xnyk_v0_{{base62:64}}'],
    },
  ],
})
