import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Val Town',
  rules: [
    {
      id: 'val-town-token',
      title: 'Val Town API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}vtwn_[A-Za-z0-9]{20,40}${end}`,
      random: true,
      why: 'Whoever holds it can read and run the vals, and use the storage, of its owner.',
      fix: 'Delete the token under Settings, API tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/valtown.go',
      sourceSays: 'mark',
      finds: ['VAL_TOWN_API_KEY=<<vtwn_{{base62:28}}>>', 'Authorization: Bearer <<vtwn_{{base62:28}}>>'],
      ignores: ['VAL_TOWN_API_KEY=vtwn_{{base62:12}}', 'xvtwn_{{base62:28}}'],
    },
  ],
})
