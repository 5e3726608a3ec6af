import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Twilio',
  rules: [
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token or API key secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:twilio_?(?:account_?)?(?:auth_?token|api_?(?:key_?)?secret|token|secret)${assign}|twilio["\x27]?\)?\(["\x27\x60]AC[0-9a-f]{32}["\x27\x60],[ \t\r\n]{0,8}["\x27\x60])(?<value>[0-9a-z]{32})(?![0-9a-z])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'twilio-api-key-sid', lines: 5 },
      publicPrefix: 0,
      why: 'Whoever holds it can send messages and place calls at your cost and read what was sent.',
      fix: 'Promote the secondary auth token, or delete the API key, in the Twilio console.',
      source: 'https://www.twilio.com/docs/iam/api-keys',
      finds: [
        'TWILIO_AUTH_TOKEN=<<{{hex:32}}>>',
        "const client = require('twilio')('AC{{hex:32}}', '<<{{hex:32}}>>')",
      ],
      ignores: ['TWILIO_ACCOUNT_SID=AC{{hex:32}}', 'TWILIO_AUTH_TOKEN={{hex:20}}'],
    },
    {
      id: 'twilio-api-key-sid',
      title: 'Twilio API key SID',
      pack: 'secrets',
      level: 'note',
      pattern: `(?:key_?sid|twilio_?(?:api_?)?key)${assign}(?<value>SK[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 2,
      why: 'On its own it is a name; with the secret beside it, it opens the account.',
      fix: 'Delete the key in the Twilio console if its secret is known as well.',
      source: 'https://www.twilio.com/docs/iam/api-keys',
      finds: ['TWILIO_API_KEY=<<SK{{hex:32}}>>', '"apiKeySid": "<<SK{{hex:32}}>>"'],
      ignores: ['TWILIO_API_KEY=SK{{hex:12}}', 'TWILIO_TASK=SK{{hex:32}}'],
    },
  ],
})
