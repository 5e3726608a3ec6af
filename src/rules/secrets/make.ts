import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Make',
  rules: [
    {
      id: 'make-webhook-url',
      title: 'Make webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`hook\.(?:(?:eu|us)[1-9]\.make|integromat)\.com/(?<value>[a-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Delete the webhook of the workflow and create a new one.',
      source: 'https://help.make.com/webhooks',
      finds: [
        'https://hook.eu1.make.com/<<{{alnum-lower:32}}>>',
        'WEBHOOK_URL="https://hook.eu1.make.com/<<{{alnum-lower:32}}>>"',
      ],
      ignores: ['https://hook.eu1.make.com/abc', 'https://hook.eu1.make.com-docs/'],
    },
  ],
})
