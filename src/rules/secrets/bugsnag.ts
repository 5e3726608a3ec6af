import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Bugsnag',
  rules: [
    {
      id: 'bugsnag-auth-token',
      title: 'Bugsnag personal auth token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:bugsnag[a-z_.-]{0,16}token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the errors of the organisation.',
      fix: 'Delete the token under My account, Personal auth tokens.',
      source: 'https://docs.bugsnag.com/api/data-access/',
      finds: ['BUGSNAG_AUTH_TOKEN=<<{{uuid}}>>', 'bugsnag_token: "<<{{uuid}}>>"'],
      ignores: ['BUGSNAG_AUTH_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
