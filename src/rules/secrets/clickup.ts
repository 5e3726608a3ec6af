import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ClickUp',
  rules: [
    {
      id: 'clickup-personal-token',
      title: 'ClickUp personal token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pk_[0-9]{6,10}_[0-9A-Z]{32}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Regenerate the token under Settings, Apps.',
      source: 'https://developer.clickup.com/docs/authentication',
      sourceSays: 'mark',
      finds: [
        'CLICKUP_API_TOKEN=<<pk_{{digits:8}}_{{alnum-upper:32}}>>',
        'Authorization: <<pk_{{digits:8}}_{{alnum-upper:32}}>>',
      ],
      ignores: [
        'CLICKUP_API_TOKEN=pk_{{digits:8}}_{{alnum-upper:10}}',
        'xpk_{{digits:8}}_{{alnum-upper:32}}',
      ],
    },
  ],
})
