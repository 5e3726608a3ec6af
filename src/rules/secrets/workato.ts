import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Workato',
  rules: [
    {
      id: 'workato-api-token',
      title: 'Workato developer API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}wrk(?:a(?:[a-z]{2}|trial)?|prod)-eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{15,1000}\.[A-Za-z0-9_-]{60,700}${end}`,
      random: true,
      why: 'Whoever holds it can read, change and run the recipes that its role covers.',
      fix: 'Delete the API client in Workato and create a new one.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/workato.go',
      sourceSays: 'form',
      finds: [
        'WORKATO_API_TOKEN=<<wrka-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}>>',
        'WORKATO_API_TOKEN=<<wrkatrial-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}>>',
        'Authorization: Bearer <<wrkaeu-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}>>',
      ],
      ignores: [
        'WORKATO_API_TOKEN=wrka-{{base62:12}}',
        'xwrka-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}',
      ],
    },
  ],
})
