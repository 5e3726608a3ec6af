import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ConfigCat',
  rules: [
    {
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}${end}`,
      random: true,
      publicPrefix: 10,
      why: 'Whoever holds it can read the flags and their rules; in a web page it is public by design.',
      fix: 'Rotate the SDK key, and evaluate flags with private rules on the server.',
      source: 'https://github.com/configcat/js-unified-sdk/blob/HEAD/src/ConfigCatClient.ts',
      sourceSays: 'form',
      finds: [
        'CONFIGCAT_SDK_KEY=<<configcat-sdk-1/{{base62:22}}/{{base62:22}}>>',
        '"token": "<<configcat-sdk-1/{{base62:22}}/{{base62:22}}>>"',
      ],
      ignores: [
        'CONFIGCAT_SDK_KEY=configcat-sdk-1/{{base62:22}}',
        'xconfigcat-sdk-1/{{base62:22}}/{{base62:22}}',
        "client = get('configcat-proxy/my_sdk')",
      ],
    },
  ],
})
