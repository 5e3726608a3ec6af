import { defineService } from '../rule.ts'

export default defineService({
  name: 'Own words',
  rules: [
    {
      id: 'deny-word',
      title: 'Word that the configuration keeps out',
      pack: 'personal',
      level: 'warning',
      foundBy: 'repository',
      why: 'The project has listed it under `deny` in its configuration, with the reason that the finding names.',
      fix: 'Write the replacement that the finding proposes, or take the word out of the list.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/configuration.md',
      finds: [],
      ignores: [],
    },
  ],
})
