import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Coralogix',
  rules: [
    {
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}cx[tu][ph]_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever holds it can send data or, as its permissions say, query and manage the team.',
      fix: 'Deactivate the key under Settings, API Keys.',
      source: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
      finds: ['CORALOGIX_API_KEY=<<cxtp_{{base62:30}}>>', 'privateKey: "<<cxup_{{base62:30}}>>"'],
      ignores: ['CORALOGIX_API_KEY=cxtp_{{base62:15}}', 'xcxtp_{{base62:30}}'],
    },
  ],
})
