import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SolarWinds Observability',
  rules: [
    {
      id: 'solarwinds-api-token',
      title: 'SolarWinds or AppOptics API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:solarwinds|swo_api|sw_apm|appoptics)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9_-]{71}|[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send data or, with full access, query and change the organisation.',
      fix: 'Delete the token under Settings, API Tokens.',
      source:
        'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
      finds: ['SW_APM_SERVICE_KEY=<<{{base62:71}}>>', 'SW_APM_SERVICE_KEY: <<{{base62:71}}>>:site'],
      ignores: ['SW_APM_SERVICE_KEY={{base62:35}}', 'build_id: {{base62:71}}'],
    },
  ],
})
