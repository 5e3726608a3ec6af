import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pinterest',
  rules: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pin[ar]_[A-Za-z0-9_-]{60,300}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Withdraw the access of the app in the settings of the account.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/pinterest.go',
      sourceSays: 'mark',
      finds: [
        'PINTEREST_ACCESS_TOKEN=<<pina_{{base62:90}}>>',
        'Authorization: Bearer <<pinr_{{base62:90}}>>',
      ],
      ignores: ['PINTEREST_ACCESS_TOKEN=pina_{{base62:30}}', 'xpina_{{base62:90}}'],
    },
  ],
})
