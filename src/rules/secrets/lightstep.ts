import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Lightstep',
  rules: [
    {
      id: 'lightstep-access-token',
      title: 'Lightstep (ServiceNow Cloud Observability) access token',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:(?:lightstep_|(?<![a-z])ls_)(?:[a-z_]{0,12})?access_?token|lightstep-access-token)(?:${assign}|=)(?<value>[A-Za-z0-9+/]{64,240}={0,2})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send traces and metrics into the project.',
      fix: 'Delete the token in the project settings.',
      source: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
      finds: [
        'LIGHTSTEP_ACCESS_TOKEN=<<{{base64:176}}>>',
        'OTEL_EXPORTER_OTLP_HEADERS="lightstep-access-token=<<{{base64:176}}>>"',
      ],
      ignores: ['LIGHTSTEP_ACCESS_TOKEN={{base64:40}}', 'build_id: {{base64:176}}'],
    },
  ],
})
