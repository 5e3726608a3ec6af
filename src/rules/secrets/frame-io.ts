import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Frame.io',
  rules: [
    {
      id: 'frame-io-token',
      title: 'Frame.io developer token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}fio-u-[A-Za-z0-9_=-]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Revoke the token in the developer settings.',
      source: 'https://github.com/Frameio/python-frameio-client/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'FRAMEIO_TOKEN=<<fio-u-{{base64url:63}}{{base62:1}}>>',
        'apiKey: "<<fio-u-{{base64url:63}}{{base62:1}}>>"',
      ],
      ignores: ['FRAMEIO_TOKEN=fio-u-{{base64url:21}}{{base62:1}}', 'xfio-u-{{base64url:63}}{{base62:1}}'],
    },
  ],
})
