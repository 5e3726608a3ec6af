import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Inngest',
  rules: [
    {
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}signkey-(?:prod|branch|test|staging|[a-z0-9]{2,16})-[0-9a-f]{32,64}${end}`,
      random: true,
      publicPrefix: 8,
      why: 'Whoever holds it can call your functions as Inngest would, and use its API.',
      fix: 'Rotate the signing key of the environment.',
      source: 'https://github.com/inngest/inngest/blob/HEAD/docs/SDK_SPEC.md',
      sourceSays: 'mark',
      finds: [
        'INNGEST_SIGNING_KEY=<<signkey-prod-{{hex:64}}>>',
        'Authorization: Bearer <<signkey-prod-{{hex:64}}>>',
      ],
      ignores: ['INNGEST_SIGNING_KEY=signkey-prod-{{hex:12}}', 'xsignkey-prod-{{hex:64}}'],
    },
  ],
})
