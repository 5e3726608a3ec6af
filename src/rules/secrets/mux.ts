import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mux',
  rules: [
    {
      id: 'mux-token-secret',
      title: 'Mux token secret',
      pack: 'secrets',
      level: 'error',
      pattern: `mux_?token_?secret${assign}(?<value>[A-Za-z0-9+/]{75})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the token id can upload and delete videos.',
      fix: 'Revoke the access token under Settings.',
      source: 'https://www.mux.com/docs/core/make-api-requests',
      finds: ['MUX_TOKEN_SECRET=<<{{base64:75}}>>', '"mux_token_secret": "<<{{base64:75}}>>"'],
      ignores: ['MUX_TOKEN_SECRET={{base64:25}}', 'CHECKSUM={{base64:75}}'],
    },
  ],
})
