import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Adyen',
  rules: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}AQE[a-z]hm[a-z]{1,2}[A-Za-z0-9+/]{80,180}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[\x21-\x26\x28-\x5b\x5d\x5f\x61-\x7e]{8,40}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.adyen.com/development-resources/api-credentials',
      finds: [
        'ADYEN_API_KEY=<<AQEyhmfx{{base64:118}}==-{{base62:44}}=-{{base62:16}}>>',
        'X-API-Key: <<AQEyhmfx{{base64:118}}==-{{base62:44}}=-{{base62:16}}>>',
      ],
      ignores: ['ADYEN_API_KEY=AQEyhmfx{{base64:20}}', 'ADYEN_CLIENT_KEY=test_{{base32:32}}'],
    },
  ],
})
