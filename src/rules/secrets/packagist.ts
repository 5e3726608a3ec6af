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
      pattern: `${wordStart}packagist_[ou][ru]t_[0-9a-f]{68}${end}`,
      random: true,
      why: 'Whoever holds it can install the private packages, and publish if it may update.',
      fix: 'Delete the token under Settings, Authentication Tokens.',
      source: 'https://packagist.com/docs/composer-authentication',
      finds: [
        'PACKAGIST_TOKEN=<<packagist_ort_{{hex:68}}>>',
        '"repo.packagist.com": {"username": "token", "password": "<<packagist_uut_{{hex:68}}>>"}',
      ],
      ignores: ['PACKAGIST_TOKEN=packagist_ort_{{hex:34}}', 'xpackagist_ort_{{hex:68}}'],
    },
  ],
})
