import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HeyGen',
  rules: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_V2_hgu_[A-Za-z0-9]{11}_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can generate videos at your cost.',
      fix: 'Regenerate the key in HeyGen under Settings, API.',
      source: 'https://docs.heygen.com/docs/quick-start',
      finds: [
        'HEYGEN_API_KEY=<<sk_V2_hgu_{{base62:11}}_{{base62:32}}>>',
        "'X-Api-Key': '<<sk_V2_hgu_{{base62:11}}_{{base62:32}}>>'",
      ],
      ignores: ['HEYGEN_API_KEY=sk_V2_hgu_{{base62:11}}', 'xsk_V2_hgu_{{base62:11}}_{{base62:32}}'],
    },
  ],
})
