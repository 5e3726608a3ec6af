import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'thirdweb',
  rules: [
    {
      id: 'thirdweb-secret-key',
      title: 'thirdweb secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('thirdweb', 'secret')}(?<value>[A-Za-z0-9_-]{86})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the wallets and contracts of the project.',
      fix: 'Rotate the secret key in the settings of the project.',
      source: 'https://portal.thirdweb.com/account/api-keys',
      finds: [
        'THIRDWEB_SECRET_KEY=<<{{base64url:85}}{{base62:1}}>>',
        '"thirdweb_secret_key": "<<{{base64url:85}}{{base62:1}}>>"',
      ],
      ignores: ['THIRDWEB_SECRET_KEY={{base64url:28}}{{base62:1}}', 'CHECKSUM={{base64url:85}}{{base62:1}}'],
    },
  ],
})
