import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Telnyx',
  rules: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}KEY0[0-9A-F]{31}_[A-Za-z0-9_-]{22}${end}`,
      random: true,
      why: 'Whoever holds it can send messages at your cost and read what was sent.',
      fix: 'Delete the key under API keys in the portal.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/telnyx/telnyx.go',
      sourceSays: 'form',
      finds: [
        'TELNYX_API_KEY=<<KEY0{{HEX:31}}_{{base62:22}}>>',
        'client = Client(api_key="<<KEY0{{HEX:31}}_{{base62:22}}>>")',
      ],
      ignores: ['TELNYX_API_KEY=KEY0{{HEX:10}}_{{base62:22}}', 'xKEY0{{HEX:31}}_{{base62:22}}'],
    },
  ],
})
