import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'AbuseIPDB',
  rules: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:abuse_?ip_?db[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{80})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use your quota and report addresses in your name.',
      fix: 'Delete the key on the API page of the account.',
      source: 'https://docs.abuseipdb.com/',
      finds: ['ABUSEIPDB_API_KEY=<<{{hex:80}}>>', 'abuseipdb_api_key: "<<{{hex:80}}>>"'],
      ignores: ['ABUSEIPDB_API_KEY={{hex:40}}', 'build_id: {{hex:80}}'],
    },
  ],
})
