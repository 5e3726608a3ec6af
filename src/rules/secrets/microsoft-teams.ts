import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Microsoft Teams',
  rules: [
    {
      id: 'teams-webhook-url',
      title: 'Microsoft Teams incoming webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:/[A-Za-z0-9_-]{40,60})?)${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Remove the connector from the channel and add a workflow.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/microsoftteamswebhook/v1/microsoftteamswebhook.go',
      sourceSays: 'form',
      finds: [
        'https://harbor.webhook.office.com/webhookb2/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>',
        'TEAMS_URL="https://harbor.webhook.office.com/webhookb2/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>"',
      ],
      ignores: [
        'https://harbor.webhook.office.com/webhookb2/{{uuid}}',
        'https://harbor.webhook.office.com/webhookb2/…/IncomingWebhook/…',
      ],
    },
    {
      id: 'teams-legacy-webhook-url',
      title: 'Microsoft Teams incoming webhook (older)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`outlook\.office(?:365)?\.com/webhook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Remove the connector from the channel and add a workflow.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/microsoft_teams.yml',
      sourceSays: 'example',
      finds: [
        'https://outlook.office.com/webhook/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>',
        '"https://outlook.office365.com/webhook/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>"',
      ],
      ignores: ['https://outlook.office.com/webhook/{{uuid}}', 'https://outlook.office.com/webhook/'],
    },
  ],
})
