import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ubidots',
  rules: [
    {
      id: 'ubidots-token',
      title: 'Ubidots token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}BB(?:FF|US|AU|EU)-[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever holds it can read and write the variables of every device of the account.',
      fix: 'Delete the token under API Credentials.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/ubidots/ubidots.go',
      sourceSays: 'form',
      finds: [
        'UBIDOTS_TOKEN=<<BBFF-{{base62:30}}>>',
        'const char *UBIDOTS_TOKEN = "<<BBFF-{{base62:30}}>>";',
      ],
      ignores: ['UBIDOTS_TOKEN=BBFF-{{base62:15}}', 'xBBFF-{{base62:30}}'],
    },
  ],
})
