import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Develocity',
  rules: [
    {
      id: 'develocity-access-key',
      title: 'Develocity access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:develocity|gradle_enterprise)_access_key)${assign}(?:[a-z0-9.-]{4,80}=)?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish build scans and, if it may, write into the build cache of others.',
      fix: 'Revoke the key under My settings, Access keys.',
      source: 'https://docs.gradle.com/develocity/gradle-plugin/current/#authenticating_with_develocity',
      finds: [
        'DEVELOCITY_ACCESS_KEY=<<{{base32-lower:52}}>>',
        'export DEVELOCITY_ACCESS_KEY=ge.harbor.dev=<<{{base32-lower:52}}>>',
      ],
      ignores: ['DEVELOCITY_ACCESS_KEY={{base32-lower:26}}', 'build_id: {{base32-lower:52}}'],
    },
  ],
})
