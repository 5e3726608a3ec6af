import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Medusa',
  rules: [
    {
      id: 'medusa-secret-key',
      title: 'Medusa secret API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can use the admin interface of the shop.',
      fix: 'Revoke the key under Settings, Secret API keys.',
      source:
        'https://github.com/medusajs/medusa/blob/HEAD/packages/modules/api-key/src/services/api-key-module-service.ts',
      sourceSays: 'form',
      finds: ['MEDUSA_SECRET_KEY=<<sk_{{hex:64}}>>', 'Authorization: Basic <<sk_{{hex:64}}>>'],
      ignores: ['MEDUSA_SECRET_KEY=sk_{{hex:20}}', 'MEDUSA_PUBLISHABLE_KEY=pk_{{hex:64}}'],
    },
  ],
})
