import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'X',
  rules: [
    {
      id: 'x-bearer-token',
      title: 'X API bearer token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}A{20,22}(?<value>[A-Za-z0-9]{6,30}(?:%[0-9A-F]{2}[A-Za-z0-9]{0,70}){1,8})(?![A-Za-z0-9_%-])`,
      publicPrefix: 0,
      why: 'Whoever holds it can read on the quota of the app.',
      fix: 'Regenerate the bearer token under Keys and tokens.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/twitter/v2/twitter_v2.go',
      sourceSays: 'form',
      finds: [
        'X_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA<<{{base62:24}}%3D{{base62:50}}>>',
        'Authorization: Bearer AAAAAAAAAAAAAAAAAAAAA<<{{base62:9}}%2F{{base62:20}}%3D{{base62:50}}>>',
      ],
      ignores: [
        'X_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA',
        '"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{{base62:20}}"',
        // The bytes of a font in an address go on.
        'url(data:font/woff,AAAAAAAAAAAAAAAAAAAAA{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}})',
      ],
    },
    {
      id: 'x-consumer-secret',
      title: 'X API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:twitter|x_api)', 'secret')}(?<value>[A-Za-z0-9]{45,50})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Regenerate the key and secret under Keys and tokens.',
      source: 'https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
      finds: ['TWITTER_API_SECRET=<<{{base62:50}}>>', '"twitter_api_secret": "<<{{base62:50}}>>"'],
      ignores: ['TWITTER_API_SECRET={{base62:16}}', 'CHECKSUM={{base62:50}}'],
    },
  ],
})
