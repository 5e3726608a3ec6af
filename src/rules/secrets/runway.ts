import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Runway',
  rules: [
    {
      id: 'runway-api-secret',
      title: 'Runway API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}key_[0-9a-f]{128}${end}`,
      random: true,
      why: 'Whoever holds it can generate videos at your cost.',
      fix: 'Disable the key in the Runway developer portal.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/runway.yml',
      sourceSays: 'form',
      finds: ['RUNWAYML_API_SECRET=<<key_{{hex:128}}>>', 'Authorization: Bearer <<key_{{hex:128}}>>'],
      ignores: ['RUNWAYML_API_SECRET=key_{{hex:64}}', 'xkey_{{hex:128}}'],
    },
  ],
})
