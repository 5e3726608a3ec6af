import { defineService } from '../rule.ts'

export default defineService({
  name: 'Files of a known kind',
  rules: [
    {
      id: 'file-not-parsed',
      title: 'File that could not be parsed',
      pack: 'containers',
      level: 'note',
      foundBy: 'repository',
      why: 'What only a parser can tell about such a file was not looked at, so its silence says less.',
      fix: 'Mend the syntax at the place that is named, or leave the file out by `exclude` if it is no such file.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/architecture.md',
      finds: [],
      ignores: [],
    },
  ],
})
