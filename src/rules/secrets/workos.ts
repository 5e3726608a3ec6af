import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'WorkOS',
  rules: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_(?:live|test)_a2V5X[A-Za-z0-9+/_-]{40,120}={0,2}${base64End}`,
      publicPrefix: 8,
      why: 'Whoever holds it can manage users, organisations and their sign-in connections.',
      fix: 'Delete the key under API Keys.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/workos.go',
      sourceSays: 'form',
      finds: ['WORKOS_API_KEY=<<{{workos}}>>', '  value: <<{{workos}}>>'],
      ignores: ['WORKOS_API_KEY=sk_live_a2V5X{{base62:12}}', 'xsk_live_a2V5X{{base62:60}}'],
    },
  ],
})
