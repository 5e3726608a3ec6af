import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tines',
  rules: [
    {
      id: 'tines-webhook-url',
      title: 'Tines webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\.tines\.(?:com|io)/webhook/(?<value>[0-9a-z]{32}/[0-9a-z]{32})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Delete the webhook of the workflow and create a new one.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/tineswebhook/tineswebhook.go',
      sourceSays: 'form',
      finds: [
        'https://harbor-1234.tines.com/webhook/<<{{hex:32}}/{{hex:32}}>>',
        'WEBHOOK_URL="https://harbor-1234.tines.com/webhook/<<{{hex:32}}/{{hex:32}}>>"',
      ],
      ignores: ['https://harbor-1234.tines.com/webhook/abc', 'https://harbor-1234.tines.com/webhook-docs/'],
    },
  ],
})
