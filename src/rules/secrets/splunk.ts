import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Splunk',
  rules: [
    {
      id: 'splunk-hec-token',
      title: 'Splunk HTTP Event Collector token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:(?:splunk[a-z_.-]{0,16}token|hec_?token|authorization["\x27]?:[ \t]{0,4}["\x27]?splunk))(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send events into the indexes that the token covers.',
      fix: 'Delete the token under Data inputs, HTTP Event Collector.',
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      finds: ['SPLUNK_HEC_TOKEN=<<{{uuid}}>>', '-H "Authorization: Splunk <<{{uuid}}>>"'],
      ignores: ['SPLUNK_HEC_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
    {
      id: 'splunk-observability-token',
      title: 'Splunk Observability access token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:splunk_(?:access|observability|o11y)_?(?:access_)?|signalfx_(?:access_|auth_)?|sfx_(?:auth_)?)token|x-sf-token)${assign}(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send data, or with an API token read and change dashboards and detectors.',
      fix: 'Rotate the token under Settings, Access Tokens.',
      source:
        'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
      finds: ['SPLUNK_ACCESS_TOKEN=<<{{base62:22}}>>', 'X-SF-Token: <<{{base62:22}}>>'],
      ignores: ['SPLUNK_ACCESS_TOKEN={{base62:11}}', 'build_id: {{base62:22}}'],
    },
  ],
})
