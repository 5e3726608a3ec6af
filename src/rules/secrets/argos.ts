import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Argos',
  rules: [
    {
      id: 'argos-token',
      title: 'Argos project token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}argos_[0-9a-f]{34}${end}`,
      random: true,
      why: 'Whoever holds it can upload screenshots to the project.',
      fix: 'Regenerate the token in the project settings.',
      source: 'https://github.com/argos-ci/argos-javascript/blob/HEAD/packages/core/src/config.ts',
      sourceSays: 'mark',
      finds: ['ARGOS_TOKEN=<<argos_{{hex:34}}>>', '  value: <<argos_{{hex:34}}>>'],
      ignores: ['ARGOS_TOKEN=argos_{{hex:17}}', 'xargos_{{hex:34}}'],
    },
  ],
})
