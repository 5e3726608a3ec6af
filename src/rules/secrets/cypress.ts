import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cypress Cloud',
  rules: [
    {
      id: 'cypress-record-key',
      title: 'Cypress record key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:cypress_record_key|cypress run[ a-z0-9_.=/-]{0,80} --key)(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can record runs into the project.',
      fix: 'Delete the record key in the project settings.',
      source: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
      finds: ['CYPRESS_RECORD_KEY=<<{{uuid}}>>', 'cypress run --record --key <<{{uuid}}>>'],
      ignores: ['CYPRESS_RECORD_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
