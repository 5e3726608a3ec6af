import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ionic Appflow',
  rules: [
    {
      id: 'ionic-token',
      title: 'Ionic Appflow token',
      pack: 'secrets',
      level: 'error',
      pattern: `["'\x60= ](?<value>ion_[A-Za-z0-9]{42})${end}`,
      random: true,
      why: 'Whoever holds it can start builds and deploy updates of the apps.',
      fix: 'Delete the token under Personal settings, Personal Access Tokens.',
      source: 'https://ionic.io/docs/appflow/cli/overview',
      finds: ['IONIC_TOKEN=<<ion_{{base62:42}}>>', 'export KEY="<<ion_{{base62:42}}>>"'],
      ignores: ['IONIC_TOKEN=ion_{{base62:21}}', 'xion_{{base62:42}}'],
    },
  ],
})
