import { assign, base64End, base64Start, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'LINE',
  rules: [
    {
      id: 'line-channel-access-token',
      title: 'LINE channel access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}[A-Za-z0-9+/]{120,160}dB04t89/1O/w1cDnyilFU=${base64End}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can message everybody who follows the account.',
      fix: 'Reissue the token in the developer console of LINE.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/linemessaging/linemessaging.go',
      sourceSays: 'form',
      finds: [
        'LINE_CHANNEL_ACCESS_TOKEN=<<{{base64:129}}dB04t89/1O/w1cDnyilFU=>>',
        'export KEY="<<{{base64:129}}dB04t89/1O/w1cDnyilFU=>>"',
      ],
      ignores: [
        'LINE_CHANNEL_ACCESS_TOKEN={{base64:20}}dB04t89/1O/w1cDnyilFU=',
        'LINE_CHANNEL_ACCESS_TOKEN=your/1O/w1cDnyilFU=',
      ],
    },
    {
      id: 'line-channel-secret',
      title: 'LINE channel secret',
      pack: 'secrets',
      level: 'error',
      pattern: `line_?channel_?secret${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can forge webhook events and fetch access tokens.',
      fix: 'Reissue the secret in the developer console of LINE.',
      source: 'https://developers.line.biz/en/glossary/',
      finds: ['LINE_CHANNEL_SECRET=<<{{hex:32}}>>', '"line_channel_secret": "<<{{hex:32}}>>"'],
      ignores: ['LINE_CHANNEL_SECRET={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
