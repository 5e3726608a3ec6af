import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Midtrans',
  rules: [
    {
      id: 'midtrans-server-key',
      title: 'Midtrans server key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}Mid-server-[A-Za-z0-9_-]{16,40}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/midtrans.go',
      sourceSays: 'form',
      finds: [
        'MIDTRANS_SERVER_KEY=<<Mid-server-{{base62:24}}>>',
        'client = Client(api_key="<<Mid-server-{{base62:24}}>>")',
      ],
      ignores: ['MIDTRANS_SERVER_KEY=Mid-server-{{base62:8}}', 'xMid-server-{{base62:24}}'],
    },
    {
      id: 'midtrans-test-key',
      title: 'Midtrans server key (sandbox)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}SB-Mid-server-[A-Za-z0-9_-]{16,40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/Midtrans/midtrans-nodejs-client/blob/HEAD/test/sharedConstants.js',
      sourceSays: 'example',
      finds: [
        'MIDTRANS_SERVER_KEY=<<SB-Mid-server-{{base62:24}}>>',
        'Authorization: Bearer <<SB-Mid-server-{{base62:24}}>>',
      ],
      ignores: ['MIDTRANS_SERVER_KEY=SB-Mid-server-{{base62:8}}', 'xSB-Mid-server-{{base62:24}}'],
    },
  ],
})
