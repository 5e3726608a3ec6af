import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Samsara',
  rules: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}samsara_api_[A-Za-z0-9]{26,32}${end}`,
      random: true,
      why: 'Whoever holds it can read where vehicles and drivers are, or change what its scopes allow.',
      fix: 'Delete the token under Settings, API Tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/samsara.go',
      sourceSays: 'form',
      finds: [
        'SAMSARA_API_TOKEN=<<samsara_api_{{base62:30}}>>',
        'const token = "<<samsara_api_{{base62:30}}>>"',
      ],
      ignores: ['SAMSARA_API_TOKEN=samsara_api_{{base62:15}}', 'xsamsara_api_{{base62:30}}'],
    },
  ],
})
