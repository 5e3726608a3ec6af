import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Private Packagist',
  rules: [
    {
      id: 'packagist-token',
      title: 'Private Packagist authentication token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}packagist_(?:o[ru]|[cu]u)t_[0-9a-f]{68}${end}`,
      proof: 'packagist-crc32',
      why: 'Whoever holds it can install the private packages, and publish if it may update.',
      fix: 'Delete the token under Settings, Authentication Tokens.',
      source: 'https://github.com/packagist/private-packagist-docs/blob/HEAD/docs/composer-authentication.md',
      sourceSays: 'form',
      finds: [
        'PACKAGIST_TOKEN=<<{{packagist:ort}}>>',
        'CONDUCTOR_TOKEN=<<{{packagist:cut}}>>',
        '"repo.packagist.com": {"username": "token", "password": "<<{{packagist:uut}}>>"}',
      ],
      ignores: ['PACKAGIST_TOKEN=packagist_ort_{{hex:34}}', 'xpackagist_ort_{{hex:68}}'],
    },
  ],
})
