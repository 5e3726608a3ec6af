import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pipedream',
  rules: [
    {
      id: 'pipedream-webhook-url',
      title: 'Pipedream workflow URL',
      pack: 'secrets',
      level: 'note',
      pattern: String.raw`https://(?<value>eo[a-z0-9]{13}|[0-9a-f]{32})\.m\.pipedream\.net`,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Delete the webhook of the workflow and create a new one.',
      source: 'https://pipedream.com/docs/workflows/building-workflows/triggers/',
      finds: [
        'https://<<eo{{alnum-lower:13}}>>.m.pipedream.net',
        'WEBHOOK_URL="https://<<eo{{alnum-lower:13}}>>.m.pipedream.net"',
      ],
      ignores: ['https://abc.m.pipedream.net', 'https:-docs/'],
    },
  ],
})
