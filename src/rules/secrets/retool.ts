import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Retool',
  rules: [
    {
      id: 'retool-api-token',
      title: 'Retool API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}retool_01[0-9a-hjkmnp-tv-z]{24}${end}`,
      why: 'Whoever holds it can manage the organisation within the scopes of the token.',
      fix: 'Revoke the token under Settings, API.',
      source: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
      finds: ['RETOOL_API_TOKEN=<<retool_01{{hex:24}}>>', "apiToken: '<<retool_01{{hex:24}}>>'"],
      ignores: ['RETOOL_API_TOKEN=retool_01{{alnum-lower:8}}', 'xretool_01{{alnum-lower:24}}'],
    },
  ],
})
