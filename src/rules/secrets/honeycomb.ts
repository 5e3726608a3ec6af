import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Honeycomb',
  rules: [
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}hc[a-z]i[ck]_[a-z0-9]{58}${end}`,
      random: true,
      why: 'Whoever holds it can send events into the environment.',
      fix: 'Delete the key in the environment settings.',
      source: 'https://github.com/honeycombio/refinery/blob/HEAD/config/validate.go',
      sourceSays: 'form',
      finds: [
        'HONEYCOMB_API_KEY=<<hcaik_01j{{alnum-lower:55}}>>',
        'x-honeycomb-team: <<hcbic_01j{{alnum-lower:55}}>>',
      ],
      ignores: ['HONEYCOMB_API_KEY=hcaik_01j{{alnum-lower:27}}', 'xhcaik_01j{{alnum-lower:55}}'],
    },
    {
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}hc[a-z]mk_[a-z0-9]{26}:[A-Za-z0-9]{20,64}${end}`,
      random: true,
      publicPrefix: 6,
      why: 'Whoever holds it can manage the environments and keys of the team.',
      fix: 'Delete the key in the team settings.',
      source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      finds: [
        'HONEYCOMB_MANAGEMENT_KEY=<<hcamk_01j{{alnum-lower:23}}:{{base62:32}}>>',
        'export KEY="<<hcamk_01j{{alnum-lower:23}}:{{base62:32}}>>"',
      ],
      ignores: [
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_01j{{alnum-lower:23}}',
        'xhcamk_01j{{alnum-lower:23}}:{{base62:32}}',
      ],
    },
    {
      id: 'honeycomb-api-key',
      title: 'Honeycomb configuration or classic key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:honeycomb[a-z_.-]{0,16}(?:key|token)|x-honeycomb-team)(?:${assign}|=)(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{22}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send events and, as its permissions say, read queries and change boards.',
      fix: 'Delete the key in the environment settings.',
      source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      finds: [
        'HONEYCOMB_API_KEY=<<{{hex:32}}>>',
        'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=<<{{base62:22}}>>"',
      ],
      ignores: ['HONEYCOMB_API_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
