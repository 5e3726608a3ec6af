import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'WorkOS',
  rules: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_live_a2V5X[A-Za-z0-9+/]{50,110}={0,2}${base64End}`,
      random: true,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Rotate the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://workos.com/docs/reference/api-keys',
      finds: [
        'WORKOS_API_KEY=<<sk_live_a2V5XzAx{{base64:80}}>>',
        'apiKey: "<<sk_live_a2V5XzAx{{base64:80}}>>"',
      ],
      ignores: ['WORKOS_API_KEY=sk_live_a2V5XzAx{{base64:26}}', 'xsk_live_a2V5XzAx{{base64:80}}'],
    },
    {
      id: 'workos-test-key',
      title: 'WorkOS API key (staging)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}sk_test_a2V5X[A-Za-z0-9+/]{50,110}={0,2}${base64End}`,
      random: true,
      why: 'Whoever holds it can read and change the users of the staging environment.',
      fix: 'Rotate the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://workos.com/docs/reference/api-keys',
      finds: [
        'WORKOS_API_KEY=<<sk_test_a2V5XzAx{{base64:80}}>>',
        "const key = '<<sk_test_a2V5XzAx{{base64:80}}>>'",
      ],
      ignores: ['WORKOS_API_KEY=sk_test_a2V5XzAx{{base64:26}}', 'xsk_test_a2V5XzAx{{base64:80}}'],
    },
  ],
})
