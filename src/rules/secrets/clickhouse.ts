import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ClickHouse Cloud',
  rules: [
    {
      id: 'clickhouse-cloud-secret',
      title: 'ClickHouse Cloud API key secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}4b1d[A-Za-z0-9]{38}${base64End}`,
      random: true,
      why: 'With its key id it can manage the services of the organisation.',
      fix: 'Delete the API key in the console.',
      source: 'https://github.com/ClickHouse/terraform-provider-clickhouse/blob/HEAD/docs/index.md',
      sourceSays: 'example',
      finds: ['CLICKHOUSE_CLOUD_API_SECRET=<<4b1d{{base62:38}}>>', 'token_secret = "<<4b1d{{base62:38}}>>"'],
      ignores: ['CLICKHOUSE_CLOUD_API_SECRET=4b1d{{base62:19}}', 'x4b1d{{base62:38}}'],
    },
  ],
})
