import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Vantage',
  rules: [
    {
      id: 'vantage-api-token',
      title: 'Vantage API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}vntg_tkn_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read the cloud costs of the account, and with write scope change reports.',
      fix: 'Revoke the token in Vantage under Settings, API Access Tokens.',
      source: 'https://docs.vantage.sh/api/authentication',
      finds: ['VANTAGE_API_TOKEN=<<vntg_tkn_{{hex:40}}>>', 'authorization: Bearer <<vntg_tkn_{{hex:40}}>>'],
      ignores: ['VANTAGE_API_TOKEN=vntg_tkn_xxxxx', 'VANTAGE_API_TOKEN=vntg_tkn_{{hex:20}}'],
    },
  ],
})
