import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sidekiq',
  rules: [
    {
      id: 'sidekiq-gem-credential',
      title: 'Sidekiq Pro or Enterprise gem server credential',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM)${assign}(?<value>[0-9a-f]{8}:[0-9a-f]{8})(?![A-Za-z0-9_-])`,
      byName: true,
      publicPrefix: 0,
      why: 'Whoever holds it can install the commercial gems that the licence covers.',
      fix: 'Ask Contributed Systems for new credentials.',
      source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
      finds: [
        'BUNDLE_GEMS__CONTRIBSYS__COM=<<{{hex:8}}:{{hex:8}}>>',
        'BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "<<{{hex:8}}:{{hex:8}}>>"',
      ],
      ignores: ['BUNDLE_GEMS__CONTRIBSYS__COM={{hex:4}}:{{hex:8}}', 'build_id: {{hex:8}}:{{hex:8}}'],
    },
  ],
})
