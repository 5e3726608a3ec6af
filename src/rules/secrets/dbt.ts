import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'dbt',
  rules: [
    {
      id: 'dbt-cloud-token',
      title: 'dbt platform service or personal token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}dbt[cu]_[A-Za-z0-9_+/=-]{30,100}${end}`,
      random: true,
      why: 'Whoever holds it can start jobs, and read the project and its metadata.',
      fix: 'Delete the token under Account settings, API tokens.',
      source: 'https://docs.getdbt.com/docs/dbt-apis/service-tokens',
      finds: ['DBT_CLOUD_TOKEN=<<dbtc_{{base62:43}}>>', 'Authorization: Token <<dbtu_{{base62:43}}>>'],
      ignores: ['DBT_CLOUD_TOKEN=dbtc_{{base62:21}}', 'xdbtc_{{base62:43}}'],
    },
  ],
})
