import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Shodan',
  rules: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:shodan[a-z_.-]{0,16}key|api\.shodan\.io[^\s"\x27]{0,80}[?&]key)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use your credits.',
      fix: 'Reset the key on the account page.',
      source: 'https://developer.shodan.io/api',
      finds: [
        'SHODAN_API_KEY=<<{{base62:32}}>>',
        'https://api.shodan.io/shodan/host/search?key=<<{{base62:32}}>>',
      ],
      ignores: ['SHODAN_API_KEY={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
