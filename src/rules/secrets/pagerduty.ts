import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PagerDuty',
  rules: [
    {
      id: 'pagerduty-api-token',
      title: 'PagerDuty API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:pagerduty|pager_duty)_(?:[a-z]{0,12}_){0,2}(?:token|api_?key)|(?<![a-z])pd_(?:api_token|api_key|token)|pagerduty_?(?:api_?)?(?:token|key)|token token=(?=[uy][+_]))(?:${assign})?(?<value>(?:[uy][+_][A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20}))(?![A-Za-z0-9_+-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change schedules, incidents and users of the account.',
      fix: 'Delete the key under Integrations, API Access Keys.',
      source: 'https://support.pagerduty.com/main/docs/api-access-keys',
      finds: ['PAGERDUTY_TOKEN=<<u+{{base62:18}}>>', 'Authorization: Token token=<<y_{{base62:18}}>>'],
      ignores: ['PAGERDUTY_TOKEN=u+{{base62:9}}', 'build_id: u+{{base62:18}}'],
    },
    {
      id: 'pagerduty-integration-key',
      title: 'PagerDuty integration key',
      pack: 'secrets',
      level: 'warning',
      pattern: `(?:(?:pagerduty|pager_duty)[a-z_.-]{0,24}(?:integration|routing|service)_?key|routing_key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can open and close incidents of the service.',
      fix: 'Delete the integration of the service and create a new one.',
      source: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
      finds: ['PAGERDUTY_INTEGRATION_KEY=<<{{hex:32}}>>', '"routing_key": "<<{{hex:32}}>>"'],
      ignores: ['PAGERDUTY_INTEGRATION_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
