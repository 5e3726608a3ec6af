import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Chromatic',
  rules: [
    {
      id: 'chromatic-project-token',
      title: 'Chromatic project token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}chpt_[0-9a-f]{12,16}${end}`,
      why: 'Whoever holds it can publish builds of the project and use its quota.',
      fix: 'Reset the token on the configuration page of the project.',
      source: 'https://www.chromatic.com/docs/cli/',
      finds: [
        'CHROMATIC_PROJECT_TOKEN=<<chpt_{{hex:15}}>>',
        'npx chromatic --project-token=<<chpt_{{hex:15}}>>',
      ],
      ignores: ['CHROMATIC_PROJECT_TOKEN=chpt_{{hex:6}}', 'xchpt_{{hex:15}}'],
    },
  ],
})
