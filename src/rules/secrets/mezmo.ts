import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mezmo',
  rules: [
    {
      id: 'mezmo-ingestion-key',
      title: 'Mezmo (LogDNA) ingestion key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:(?:mezmo|logdna)[a-z_.-]{0,20}key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send logs into the account.',
      fix: 'Delete the key under Settings, API Keys.',
      source: 'https://docs.mezmo.com/docs/ingestion-key',
      finds: ['LOGDNA_INGESTION_KEY=<<{{hex:32}}>>', 'mezmo_ingestion_key: "<<{{hex:32}}>>"'],
      ignores: ['LOGDNA_INGESTION_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
