import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'CocoaPods',
  rules: [
    {
      id: 'cocoapods-trunk-token',
      title: 'CocoaPods trunk session token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:cocoapods_trunk_token|trunk\.cocoapods\.org[\s"\x27]{1,8}(?:login[ \t]{1,4}[^\s]{3,60}\s{1,8})?password)(?:${assign}|[ \t]{1,4})(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish versions of the pods of its owner.',
      fix: 'End the session with `pod trunk me clean-sessions`.',
      source: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
      finds: [
        'COCOAPODS_TRUNK_TOKEN=<<{{hex:32}}>>',
        'machine trunk.cocoapods.org\n  login dev@harbor.dev\n  password <<{{hex:32}}>>',
      ],
      ignores: ['COCOAPODS_TRUNK_TOKEN={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
