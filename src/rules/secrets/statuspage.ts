import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Atlassian Statuspage',
  rules: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:status_?page[a-z_.-]{0,16}(?:key|token)|authorization["\x27]?:[ \t]{0,4}["\x27]?oauth)(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish incidents and change the pages of its owner.',
      fix: 'Delete the key under User, API info.',
      source: 'https://developer.statuspage.io/#section/Authentication',
      finds: ['STATUSPAGE_API_KEY=<<{{uuid}}>>', '-H "Authorization: OAuth <<{{uuid}}>>"'],
      ignores: ['STATUSPAGE_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
