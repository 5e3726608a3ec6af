import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'UptimeRobot',
  rules: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:uptime_?robot[a-z_.-]{0,16}key|api\.uptimerobot\.com[^\n]{0,80}api_key)${assign}(?<value>[um][0-9]{5,9}-[0-9a-f]{24,32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, and with the main key change, the monitors of the account.',
      fix: 'Regenerate the key under Integrations and API.',
      source: 'https://uptimerobot.com/api/',
      finds: [
        'UPTIMEROBOT_API_KEY=<<u{{digits:7}}-{{hex:24}}>>',
        'uptimerobot_api_key: "<<m{{digits:9}}-{{hex:24}}>>"',
      ],
      ignores: ['UPTIMEROBOT_API_KEY=u{{digits:7}}-{{hex:12}}', 'build_id: u{{digits:7}}-{{hex:24}}'],
    },
  ],
})
