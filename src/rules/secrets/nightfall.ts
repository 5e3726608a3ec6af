import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Nightfall',
  rules: [
    {
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}NF-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can scan at your cost and read the policies of the organisation.',
      fix: 'Delete the key in the Nightfall console under Manage API keys.',
      source: 'https://github.com/nightfallai/nightfall-python-sdk/blob/HEAD/tests/test_api.py',
      sourceSays: 'mark',
      finds: ['NIGHTFALL_API_KEY=<<NF-{{base62:32}}>>', 'Authorization: Bearer <<NF-{{base62:32}}>>'],
      ignores: ['NIGHTFALL_API_KEY=NF-{{base62:12}}', 'xNF-{{base62:32}}'],
    },
  ],
})
