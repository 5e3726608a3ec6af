import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Bannerbear',
  rules: [
    {
      id: 'bannerbear-api-key',
      title: 'Bannerbear API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}bb_(?:pr|ma)_[0-9a-f]{30}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the project can.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://developers.bannerbear.com/#authentication',
      finds: ['BANNERBEAR_API_KEY=<<bb_pr_{{hex:30}}>>', 'apiKey: "<<bb_ma_{{hex:30}}>>"'],
      ignores: ['BANNERBEAR_API_KEY=bb_pr_{{hex:10}}', 'xbb_pr_{{hex:30}}'],
    },
  ],
})
