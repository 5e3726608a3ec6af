import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Expo',
  rules: [
    {
      id: 'expo-access-token',
      title: 'Expo access token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:expo_(?:access_|robot_)?token)${assign}(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish updates and builds for the apps of its owner.',
      fix: 'Revoke the token under Access tokens.',
      source: 'https://docs.expo.dev/accounts/programmatic-access/',
      finds: ['EXPO_TOKEN=<<{{base62:40}}>>', 'EXPO_ACCESS_TOKEN: "<<{{base62:40}}>>"'],
      ignores: ['EXPO_TOKEN={{base62:20}}', 'build_id: {{base62:40}}'],
    },
  ],
})
