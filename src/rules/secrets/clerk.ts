import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Clerk',
  rules: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_(?:live|test)_[A-Za-z0-9]{42}${end}`,
      random: true,
      why: 'Whoever holds it can read, change and impersonate every user of the instance.',
      fix: 'Rotate the key under API keys in the Clerk dashboard.',
      source: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
      sourceSays: 'mark',
      finds: ['CLERK_SECRET_KEY=<<sk_live_{{base62:42}}>>', 'CLERK_SECRET_KEY="<<sk_test_{{base62:42}}>>"'],
      ignores: [
        'CLERK_SECRET_KEY=sk_live_{{base62:30}}',
        'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{{base62:42}}',
      ],
    },
  ],
})
