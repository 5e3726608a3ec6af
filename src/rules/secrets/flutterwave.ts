import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Flutterwave',
  rules: [
    {
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}FLWSECK-[0-9a-z]{32}-X${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/Flutterwave/Node-v3/blob/HEAD/lib/security.js',
      sourceSays: 'mark',
      finds: ['FLW_SECRET_KEY=<<FLWSECK-{{hex:32}}-X>>', 'export KEY="<<FLWSECK-{{hex:32}}-X>>"'],
      ignores: ['FLWSECK-{{hex:12}}-X', 'FLWPUBK-{{hex:32}}-X'],
    },
    {
      id: 'flutterwave-test-key',
      title: 'Flutterwave secret key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}FLWSECK_TEST-(?:[0-9a-z]{32}-X|[A-Za-z0-9]{12,19})${end}`,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/Flutterwave/Node-v3/blob/HEAD/test/rave.telemetry.test.js',
      sourceSays: 'mark',
      finds: [
        'FLW_SECRET_KEY=<<FLWSECK_TEST-{{hex:32}}-X>>',
        'client = Client(api_key="<<FLWSECK_TEST-{{base62:16}}>>")',
      ],
      ignores: ['FLWSECK_TEST-xxxx', 'FLWPUBK_TEST-{{hex:32}}-X'],
    },
  ],
})
