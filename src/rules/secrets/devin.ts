import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Devin',
  rules: [
    {
      id: 'devin-api-key',
      title: 'Devin API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:apk_(?:user_[A-Za-z0-9+/]{120,180}|[A-Za-z0-9+/]{80,100})={0,2}|cog_[a-z2-7]{52})${base64End}`,
      random: true,
      why: 'Whoever holds it can start sessions that change your repositories.',
      fix: 'Revoke the key under Settings, API keys.',
      source: 'https://docs.devin.ai/es/api-reference/authentication',
      sourceSays: 'mark',
      finds: [
        'DEVIN_API_KEY=<<cog_{{base32-lower:52}}>>',
        'DEVIN_API_KEY=<<apk_user_{{base64:140}}>>',
        "const key = '<<apk_{{base64:88}}>>'",
      ],
      ignores: ['DEVIN_API_KEY=apk_user_{{base64:46}}', 'xapk_user_{{base64:140}}'],
    },
  ],
})
