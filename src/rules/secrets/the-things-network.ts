import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'The Things Network',
  rules: [
    {
      id: 'the-things-network-key',
      title: 'The Things Stack API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}NNSXS\.[A-Z2-7]{39}\.[A-Z2-7]{52}${end}`,
      random: true,
      publicPrefix: 6,
      why: 'Whoever holds it can read the data of, and send to, the devices that its rights cover.',
      fix: 'Delete the API key of the application, gateway or user.',
      source: 'https://github.com/TheThingsNetwork/lorawan-stack/blob/HEAD/pkg/webui/console/lib/regexp.js',
      sourceSays: 'form',
      finds: [
        'TTN_API_KEY=<<NNSXS.{{base32:39}}.{{base32:52}}>>',
        '"token": "<<NNSXS.{{base32:39}}.{{base32:52}}>>"',
      ],
      ignores: ['TTN_API_KEY=NNSXS.{{base32:39}}', 'xNNSXS.{{base32:39}}.{{base32:52}}'],
    },
  ],
})
