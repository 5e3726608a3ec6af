import { defineService } from '../rule.ts'

export default defineService({
  name: 'Healthchecks.io',
  rules: [
    {
      id: 'healthchecks-ping-url',
      title: 'Healthchecks.io ping address',
      pack: 'secrets',
      level: 'note',
      pattern: String.raw`hc-ping\.com/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f])`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the address can report success for a job that failed.',
      fix: 'Delete the check and create a new one, or move to a ping key.',
      source: 'https://github.com/thomasjsn/rpi-alarm/blob/master/healthchecks.py',
      sourceSays: 'mark',
      finds: ['https://hc-ping.com/<<{{uuid}}>>', 'curl -fsS -m 10 https://hc-ping.com/<<{{uuid}}>>/fail'],
      ignores: ['https://hc-ping.com/$UUID', 'https://hc-ping.com/{{hex:12}}'],
    },
  ],
})
