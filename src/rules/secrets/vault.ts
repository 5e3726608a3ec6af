import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HashiCorp Vault',
  rules: [
    {
      id: 'vault-token',
      title: 'Vault token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}(?:hvs\.[A-Za-z0-9_-]{24,140}|hvb\.[A-Za-z0-9_-]{130,320}|hvr\.[A-Za-z0-9_-]{24,140})${end}`,
      random: true,
      why: 'Whoever holds it can read the secrets that its policies cover.',
      fix: 'Revoke it with `vault token revoke` and rotate what it could read.',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
      finds: [
        'VAULT_TOKEN=<<hvs.{{base62:24}}>>',
        'vault login <<hvs.CAESI{{base64url:89}}{{base62:1}}>>',
        'token: <<hvb.AAAAAQ{{base62:140}}>>',
      ],
      ignores: ['hvs.{{base62:10}}', 'archvs.{{base62:24}}'],
    },
  ],
})
