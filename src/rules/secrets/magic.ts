import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Magic',
  rules: [
    {
      id: 'magic-secret-key',
      title: 'Magic secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_(?:live|test)_[0-9A-F]{16}${end}`,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Rotate the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://magic.link/docs/api/server-side-sdks/node',
      finds: ['MAGIC_SECRET_KEY=<<sk_live_{{HEX:16}}>>', 'Authorization: Bearer <<sk_test_{{HEX:16}}>>'],
      ignores: ['MAGIC_SECRET_KEY=sk_live_{{HEX:6}}', 'NEXT_PUBLIC_MAGIC=pk_live_{{HEX:16}}'],
    },
  ],
})
