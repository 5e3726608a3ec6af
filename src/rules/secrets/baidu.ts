import { base64End, base64Start, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Baidu AI Cloud',
  rules: [
    {
      id: 'baidu-access-key-id',
      title: 'Baidu AI Cloud access key id',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}ALTAK[A-Za-z0-9]{21}${base64End}`,
      random: true,
      why: 'It names the account, and with its secret key it opens whatever that user may do.',
      fix: 'Look for the secret key beside it and delete the pair in the security centre.',
      source: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
      finds: ['BCE_ACCESS_KEY_ID=<<ALTAK{{base62:21}}>>', '"token": "<<ALTAK{{base62:21}}>>"'],
      ignores: ['BCE_ACCESS_KEY_ID=ALTAK{{base62:10}}', 'xALTAK{{base62:21}}'],
    },
    {
      id: 'baidu-api-key',
      title: 'Baidu AI Cloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}bce-v3/ALTAK-[A-Za-z0-9]{16,32}/[0-9a-f]{40}${end}`,
      random: true,
      publicPrefix: 12,
      why: 'Whoever holds it can call the services that the key covers at your cost.',
      fix: 'Delete the API key in the security centre and create a narrower one.',
      source:
        'https://github.com/baidubce/bce-qianfan-sdk/blob/HEAD/python/qianfan/tests/chat_completion_v2_test.py',
      sourceSays: 'example',
      finds: [
        'QIANFAN_API_KEY=<<bce-v3/ALTAK-{{base62:21}}/{{hex:40}}>>',
        "apiKey: '<<bce-v3/ALTAK-{{base62:21}}/{{hex:40}}>>'",
      ],
      ignores: [
        'QIANFAN_API_KEY=bce-v3/ALTAK-{{base62:21}}/{{hex:20}}',
        'xbce-v3/ALTAK-{{base62:21}}/{{hex:40}}',
      ],
    },
  ],
})
