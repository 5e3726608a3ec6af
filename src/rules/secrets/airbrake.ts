import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Airbrake',
  rules: [
    {
      id: 'airbrake-key',
      title: 'Airbrake project or user key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:airbrake[a-z_.-]{0,16}(?:key|token))${assign}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{40}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds a project key can send errors; a user key reads and changes them.',
      fix: 'Regenerate the key in the settings of the project or user.',
      source: 'https://docs.airbrake.io/docs/devops-tools/api/',
      finds: ['AIRBRAKE_PROJECT_KEY=<<{{hex:32}}>>', 'AIRBRAKE_USER_KEY: "<<{{base62:40}}>>"'],
      ignores: ['AIRBRAKE_PROJECT_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
