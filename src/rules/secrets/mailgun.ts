import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mailgun',
  rules: [
    {
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:mailgun[a-z0-9_.-]{0,30}${assign}|\bapi:)(?<value>(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}))(?![A-Za-z0-9-])`,
      ignoreCase: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read logs.',
      fix: 'Delete the key under API Security and create one limited to the domain.',
      source: 'https://github.com/mailgun/mailgun-python/blob/HEAD/mailgun/client.py',
      sourceSays: 'mark',
      finds: [
        'MAILGUN_API_KEY=<<{{hex:32}}-{{hex:8}}-{{hex:8}}>>',
        "curl -u 'api:<<key-{{hex:32}}>>' https://api.mailgun.net/v3",
      ],
      ignores: ['MAILGUN_API_KEY=key-{{hex:12}}', '<li key="key-{{hex:32}}">'],
    },
    {
      id: 'mailgun-webhook-key',
      title: 'Mailgun webhook signing key',
      pack: 'secrets',
      level: 'error',
      pattern: `mailgun_?(?:webhook_?)?signing_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can forge events that your server will believe.',
      fix: 'Reset the signing key under API security.',
      source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks',
      finds: ['MAILGUN_SIGNING_KEY=<<{{hex:32}}>>', 'mailgunWebhookSigningKey: "<<{{hex:32}}>>"'],
      ignores: ['MAILGUN_SIGNING_KEY={{hex:12}}', 'MAILGUN_DOMAIN_HASH={{hex:32}}'],
    },
  ],
})
