import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'EasyPost',
  rules: [
    {
      id: 'easypost-api-key',
      title: 'EasyPost API key (production)',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}EZAK[A-Za-z0-9]{54}${end}`,
      why: 'Whoever holds it can buy postage at your cost and read addresses.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.easypost.com/docs/authentication',
      finds: ['EASYPOST_API_KEY=<<EZAK{{base62:54}}>>', 'Authorization: Bearer <<EZAK{{base62:54}}>>'],
      ignores: ['EASYPOST_API_KEY=EZAK{{base62:18}}', 'xEZAK{{base62:54}}'],
    },
    {
      id: 'easypost-test-key',
      title: 'EasyPost API key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}EZTK[A-Za-z0-9]{54}${end}`,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://docs.easypost.com/docs/authentication',
      finds: ['EASYPOST_TEST_API_KEY=<<EZTK{{base62:54}}>>', 'apiKey: "<<EZTK{{base62:54}}>>"'],
      ignores: ['EASYPOST_TEST_API_KEY=EZTK{{base62:18}}', 'xEZTK{{base62:54}}'],
    },
  ],
})
