import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Opsgenie',
  rules: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:opsgenie|genie)[a-z_.-]{0,16}key|genie_?key)(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can open, read and close alerts, or change the configuration.',
      fix: 'Delete the API key or integration.',
      source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
      finds: ['OPSGENIE_API_KEY=<<{{uuid}}>>', 'Authorization: GenieKey <<{{uuid}}>>'],
      ignores: ['OPSGENIE_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
