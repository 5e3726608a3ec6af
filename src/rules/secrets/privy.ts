import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Privy',
  rules: [
    {
      id: 'privy-app-secret',
      title: 'Privy app secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}privy_app_secret_[A-Za-z0-9]{60,100}${end}`,
      random: true,
      why: 'Whoever holds it can manage users and move what is in their wallets.',
      fix: 'Create a new app secret, deploy it and delete the old one.',
      source: 'https://docs.privy.io/basics/get-started/dashboard/app-secrets',
      finds: [
        'PRIVY_APP_SECRET=<<privy_app_secret_{{base62:86}}>>',
        '--token <<privy_app_secret_{{base62:86}}>>',
      ],
      ignores: ['PRIVY_APP_SECRET=privy_app_secret_{{base62:28}}', 'xprivy_app_secret_{{base62:86}}'],
    },
  ],
})
