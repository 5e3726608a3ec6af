import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zapier',
  rules: [
    {
      id: 'zapier-webhook-url',
      title: 'Zapier webhook',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`hooks\.zapier\.com/hooks/catch/(?<value>[0-9]{5,10}/(?:silent/)?[A-Za-z0-9]{6,10})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Delete the webhook of the workflow and create a new one.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/zapierwebhook/zapierwebhook.go',
      sourceSays: 'mark',
      finds: [
        'https://hooks.zapier.com/hooks/catch/<<{{digits:8}}/{{alnum-lower:7}}>>',
        'WEBHOOK_URL="https://hooks.zapier.com/hooks/catch/<<{{digits:8}}/{{alnum-lower:7}}>>"',
      ],
      ignores: ['https://hooks.zapier.com/hooks/catch/abc', 'https://hooks.zapier.com/hooks/catch-docs/'],
    },
  ],
})
