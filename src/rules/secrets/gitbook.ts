import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GitBook',
  rules: [
    {
      id: 'gitbook-api-token',
      title: 'GitBook API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}gb_api_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the developer settings.',
      source:
        'https://github.com/GitbookIO/gitbook/blob/HEAD/packages/react-openapi/src/util/tryit-prefill.test.ts',
      sourceSays: 'mark',
      finds: ['GITBOOK_TOKEN=<<gb_api_{{base62:40}}>>', '--token <<gb_api_{{base62:40}}>>'],
      ignores: ['GITBOOK_TOKEN=gb_api_{{base62:13}}', 'xgb_api_{{base62:40}}'],
    },
  ],
})
