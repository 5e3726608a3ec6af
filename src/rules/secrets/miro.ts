import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Miro',
  rules: [
    {
      id: 'miro-access-token',
      title: 'Miro access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{8,16}_[A-Za-z0-9_-]{27}${end}`,
      publicPrefix: 20,
      why: 'Whoever holds it can read and change everything that the app can.',
      fix: 'Reinstall the app to get a new token and delete the old one.',
      source: 'https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app',
      finds: [
        'MIRO_ACCESS_TOKEN=<<eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base64url:26}}{{base62:1}}>>',
        "const key = '<<eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base64url:26}}{{base62:1}}>>'",
      ],
      ignores: [
        'MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base62:8}}',
        'xeyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base62:27}}',
      ],
    },
  ],
})
