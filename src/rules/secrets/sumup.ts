import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SumUp',
  rules: [
    {
      id: 'sumup-api-key',
      title: 'SumUp API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sup_sk_[A-Za-z0-9]{32,33}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the key in the developer settings.',
      source: 'https://github.com/sumup/sumup-ts/blob/HEAD/sdk/README.md',
      sourceSays: 'mark',
      finds: ['SUMUP_API_KEY=<<sup_sk_{{base62:32}}>>', 'Authorization: Bearer <<sup_sk_{{base62:32}}>>'],
      ignores: ['SUMUP_API_KEY=sup_sk_{{base62:10}}', 'xsup_sk_{{base62:32}}'],
    },
  ],
})
