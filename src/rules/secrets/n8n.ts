import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'n8n',
  rules: [
    {
      id: 'n8n-webhook-url',
      title: 'n8n cloud webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\.app\.n8n\.cloud/(?:webhook|form)/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Delete the webhook of the workflow and create a new one.',
      source: 'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/',
      finds: [
        'https://harbor.app.n8n.cloud/webhook/<<{{uuid}}>>',
        'WEBHOOK_URL="https://harbor.app.n8n.cloud/webhook/<<{{uuid}}>>"',
      ],
      ignores: ['https://harbor.app.n8n.cloud/webhook/abc', 'https://harbor.app.n8n.cloud/webhook-docs/'],
    },
  ],
})
