import { defineService } from '../rule.ts'

export default defineService({
  name: 'Your own values',
  rules: [
    {
      id: 'known-value',
      title: 'Value that this project really uses',
      pack: 'secrets',
      level: 'error',
      foundBy: 'repository',
      why: 'It is the exact value of one of your own secrets, so whoever reads this can use it today.',
      fix: 'Replace the value where it is in use, then read it from the environment here as well.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/configuration.md#known-values',
      finds: [],
      ignores: [],
    },
  ],
})
