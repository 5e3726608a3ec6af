import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Better Stack',
  rules: [
    {
      id: 'better-stack-token',
      title: 'Better Stack API or source token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:better_?stack|better_?uptime|logtail)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change the monitors, or send logs into the source.',
      fix: 'Regenerate the token in the settings of the team or source.',
      source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
      finds: ['BETTERSTACK_API_TOKEN=<<{{base62:24}}>>', 'LOGTAIL_SOURCE_TOKEN: "<<{{base62:24}}>>"'],
      ignores: ['BETTERSTACK_API_TOKEN={{base62:12}}', 'build_id: {{base62:24}}'],
    },
  ],
})
