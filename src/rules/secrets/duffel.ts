import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Duffel',
  rules: [
    {
      id: 'duffel-access-token',
      title: 'Duffel access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}duffel_live_[A-Za-z0-9_=-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can book and cancel flights at your cost and read passenger data.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://duffel.com/docs/api/overview/authentication',
      finds: [
        'DUFFEL_ACCESS_TOKEN=<<duffel_live_{{base64url:42}}{{base62:1}}>>',
        'export KEY="<<duffel_live_{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'DUFFEL_ACCESS_TOKEN=duffel_live_{{base64url:14}}{{base62:1}}',
        'xduffel_live_{{base64url:42}}{{base62:1}}',
      ],
    },
    {
      id: 'duffel-test-token',
      title: 'Duffel access token (test mode)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}duffel_test_[A-Za-z0-9_=-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://duffel.com/docs/api/overview/test-mode',
      sourceSays: 'mark',
      finds: [
        'DUFFEL_ACCESS_TOKEN=<<duffel_test_{{base64url:42}}{{base62:1}}>>',
        'client = Client(api_key="<<duffel_test_{{base64url:42}}{{base62:1}}>>")',
      ],
      ignores: [
        'DUFFEL_ACCESS_TOKEN=duffel_test_{{base64url:14}}{{base62:1}}',
        'xduffel_test_{{base64url:42}}{{base62:1}}',
      ],
    },
  ],
})
