import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pixie',
  rules: [
    {
      id: 'pixie-key',
      title: 'Pixie API or deploy key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'An API key reads what Pixie sees in the cluster; a deploy key adds clusters to the organisation.',
      fix: 'Delete the key in the Pixie admin pages and create a new one.',
      source: 'https://docs.px.dev/reference/admin/api-keys/',
      sourceSays: 'mark',
      finds: ['PX_API_KEY=<<px-api-{{uuid}}>>', 'px deploy --deploy_key <<px-dep-{{uuid}}>>'],
      ignores: ['PX_API_KEY=px-api-{{hex:8}}', 'gpx-api-{{uuid}}'],
    },
  ],
})
