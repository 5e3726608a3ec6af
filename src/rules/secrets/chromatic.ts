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
      pattern: `${wordStart}chpt_[0-9a-f]{12,20}${end}`,
      why: 'Whoever holds it can publish builds to the project.',
      fix: 'Reset the token under Manage, Configure.',
      source: 'https://www.chromatic.com/docs/setup/',
      finds: [
        'CHROMATIC_PROJECT_TOKEN=<<chpt_{{hex:15}}>>',
        'npx chromatic --project-token=<<chpt_{{hex:15}}>>',
      ],
      ignores: ['CHROMATIC_PROJECT_TOKEN=chpt_{{hex:7}}', 'xchpt_{{hex:15}}'],
    },
  ],
})
