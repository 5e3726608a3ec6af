import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'IFTTT',
  rules: [
    {
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`maker\.ifttt\.com/(?:trigger/[^\s/"\x27]{1,60}/(?:json/)?with/key|use)/(?<value>[A-Za-z0-9_-]{20,60})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Edit the connection of the Webhooks service, which makes a new key.',
      source: 'https://hexdocs.pm/ifttt_webhook/IftttWebhook.API.html',
      sourceSays: 'mark',
      finds: [
        'https://maker.ifttt.com/trigger/door/with/key/<<{{base62:22}}>>',
        'WEBHOOK_URL="https://maker.ifttt.com/trigger/door/with/key/<<{{base62:22}}>>"',
      ],
      ignores: [
        'https://maker.ifttt.com/trigger/door/with/key/abc',
        'https://maker.ifttt.com/trigger/door/with/key-docs/',
      ],
    },
  ],
})
