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
      source: 'https://argos-ci.com/docs/reference/argos-cli',
      finds: ['ARGOS_TOKEN=<<argos_{{hex:34}}>>', '  value: <<argos_{{hex:34}}>>'],
      ignores: ['ARGOS_TOKEN=argos_{{hex:17}}', 'xargos_{{hex:34}}'],
    },
  ],
})
