import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mergify',
  rules: [
    {
      id: 'mergify-application-key',
      title: 'Mergify application key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}mergify_application_key_[A-Za-z0-9_-]{40,200}${end}`,
      random: true,
      why: 'Whoever holds it can use the merge queue and the API for the organisation.',
      fix: 'Delete the key under Settings, Application keys.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/mergify.go',
      sourceSays: 'form',
      finds: [
        'MERGIFY_TOKEN=<<mergify_application_key_{{base62:64}}>>',
        '"token": "<<mergify_application_key_{{base62:64}}>>"',
      ],
      ignores: [
        'MERGIFY_TOKEN=mergify_application_key_{{base62:32}}',
        'xmergify_application_key_{{base62:64}}',
      ],
    },
  ],
})
