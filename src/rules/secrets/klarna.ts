import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Klarna',
  rules: [
    {
      id: 'klarna-api-key',
      title: 'Klarna API password',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}klarna_(?:live|test)_api_[A-Za-z0-9_+/-]{40,160}={0,2}${base64End}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.klarna.com/api/authentication/',
      finds: [
        'KLARNA_API_PASSWORD=<<klarna_live_api_{{base64url:79}}{{base62:1}}>>',
        "const key = '<<klarna_test_api_{{base64url:79}}{{base62:1}}>>'",
      ],
      ignores: [
        'KLARNA_API_PASSWORD=klarna_live_api_{{base64url:26}}{{base62:1}}',
        'xklarna_live_api_{{base64url:79}}{{base62:1}}',
      ],
    },
  ],
})
