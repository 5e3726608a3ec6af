import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'hCaptcha',
  rules: [
    {
      id: 'hcaptcha-secret',
      title: 'hCaptcha secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ES_[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can check answers in your name and use up the quota.',
      fix: 'Generate a new secret in the settings of the account.',
      source: 'https://docs.hcaptcha.com/#verify-the-user-response-server-side',
      finds: ['HCAPTCHA_SECRET=<<ES_{{hex:32}}>>', 'export KEY="<<ES_{{hex:32}}>>"'],
      ignores: ['HCAPTCHA_SECRET=ES_{{hex:10}}', 'xES_{{hex:32}}'],
    },
  ],
})
