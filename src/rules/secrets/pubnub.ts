import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PubNub',
  rules: [
    {
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sec-c-[A-Za-z0-9]{48}(?![A-Za-z0-9+/=_-])`,
      why: 'Whoever holds it can grant access to every channel of the keyset and change its settings.',
      fix: 'Reset the secret key of the keyset in the PubNub admin portal.',
      source: 'https://github.com/pubnub/python/blob/HEAD/tests/helper.py',
      sourceSays: 'example',
      finds: ['PUBNUB_SECRET_KEY=<<sec-c-{{uuid|base64}}>>', 'secretKey: "<<sec-c-{{uuid|base64}}>>"'],
      ignores: ['PUBNUB_SUBSCRIBE_KEY=sub-c-{{uuid}}', 'PUBNUB_SECRET_KEY=sec-c-{{base62:20}}'],
    },
  ],
})
