import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Stytch',
  rules: [
    {
      id: 'stytch-secret',
      title: 'Stytch secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}secret-(?:live|test)-[A-Za-z0-9_-]{35}[A-Za-z0-9_=-]{1,9}(?![A-Za-z0-9_=-])`,
      random: true,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Rotate the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://stytch.com/docs/workspace-management/api-keys',
      finds: [
        'STYTCH_SECRET=<<secret-live-{{base64url:43}}=>>',
        'client = Client(api_key="<<secret-test-{{base64url:43}}=>>")',
      ],
      ignores: ['STYTCH_SECRET=secret-live-{{base64url:14}}=', 'xsecret-live-{{base64url:43}}='],
    },
  ],
})
