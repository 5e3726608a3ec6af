import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Loggly',
  rules: [
    {
      id: 'loggly-token',
      title: 'Loggly customer token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:loggly[a-z_.-]{0,16}token|logs(?:-[0-9]{2})?\.loggly\.com/(?:inputs|bulk)/)(?:${assign})?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send logs into the account.',
      fix: 'Retire the token under Source Setup, Customer Tokens.',
      source:
        'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
      finds: ['LOGGLY_TOKEN=<<{{uuid}}>>', 'https://logs-01.loggly.com/inputs/<<{{uuid}}>>/tag/http/'],
      ignores: ['LOGGLY_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
