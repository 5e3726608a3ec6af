import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Expo',
  rules: [
    {
      id: 'expo-access-token',
      title: 'Expo access token',
      pack: 'secrets',
      level: 'error',
      pattern: `expo_?(?:access_)?token${assign}(?<value>[A-Za-z0-9_-]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can build and publish updates of every app of the account.',
      fix: 'Revoke the token under Access tokens.',
      source: 'https://docs.expo.dev/accounts/programmatic-access/',
      finds: ['EXPO_TOKEN=<<{{base62:40}}>>', '"expo_token": "<<{{base62:40}}>>"'],
      ignores: ['EXPO_TOKEN={{base62:13}}', 'CHECKSUM={{base62:40}}'],
    },
  ],
})
