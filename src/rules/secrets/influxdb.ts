import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'InfluxDB',
  rules: [
    {
      id: 'influxdb-token',
      title: 'InfluxDB API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:influx(?:db)?[a-z0-9_.-]{0,24}token|authorization["\x27]?:[ \t]{0,4}["\x27]?token)(?:${assign}|[ \t])(?<value>[A-Za-z0-9_-]{86}==)(?![A-Za-z0-9=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, write or manage the buckets that it covers.',
      fix: 'Delete the token under Load Data, API Tokens.',
      source: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
      finds: ['INFLUXDB_TOKEN=<<{{base62:86}}==>>', '-H "Authorization: Token <<{{base62:86}}==>>"'],
      ignores: ['INFLUXDB_TOKEN={{base62:43}}==', 'build_id: {{base62:86}}=='],
    },
    {
      id: 'influxdb-3-token',
      title: 'InfluxDB 3 token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}apiv3_[A-Za-z0-9_-]{80,100}${end}`,
      random: true,
      why: 'Whoever holds an admin token can do everything on the server; others read or write databases.',
      fix: 'Delete or regenerate the token with `influxdb3`.',
      source: 'https://github.com/influxdata/influxdb/blob/HEAD/influxdb3_catalog/src/catalog.rs',
      sourceSays: 'form',
      finds: ['INFLUXDB3_AUTH_TOKEN=<<apiv3_{{base62:86}}>>', '"token": "<<apiv3_{{base62:86}}>>"'],
      ignores: ['INFLUXDB3_AUTH_TOKEN=apiv3_{{base62:43}}', 'xapiv3_{{base62:86}}'],
    },
  ],
})
