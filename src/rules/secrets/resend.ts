import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Resend',
  rules: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}${end}`,
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can send e-mail from your verified domains.',
      fix: 'Delete the key under API Keys in the Resend dashboard and create one that may only send.',
      source: 'https://github.com/resend/resend-node/blob/HEAD/src/api-keys/api-keys.spec.ts',
      sourceSays: 'example',
      finds: [
        'RESEND_API_KEY=<<re_{{base62:8}}_{{base62:24}}>>',
        "const resend = new Resend('<<re_{{base62:8}}_{{base62:24}}>>')",
      ],
      ignores: ['const core_{{base62:8}}_{{base62:24}} = 1', 'RESEND_API_KEY=re_{{base62:20}}'],
    },
  ],
})
