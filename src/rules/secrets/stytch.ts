import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Stytch',
  rules: [
    {
      id: 'stytch-secret',
      title: 'Stytch project secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}secret-(?:live|test)-[A-Za-z0-9_-]{35,36}=${base64End}`,
      random: true,
      publicPrefix: 12,
      why: 'Whoever holds it, with the project id, can sign in as any user of the project.',
      fix: 'Rotate the secret in the dashboard.',
      source: 'https://github.com/stytchauth/stytch-node/blob/HEAD/README.md',
      sourceSays: 'example',
      finds: [
        'STYTCH_SECRET=<<secret-live-{{base62:35}}=>>',
        'const token = "<<secret-live-{{base62:35}}=>>"',
      ],
      ignores: ['STYTCH_SECRET=secret-live-{{base62:12}}', 'secret-live-{{word}}-{{word}}'],
    },
  ],
})
