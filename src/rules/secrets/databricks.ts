import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Databricks',
  rules: [
    {
      id: 'databricks-token',
      title: 'Databricks access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}dapi[0-9a-f]{32}(?:-[0-9])?${end}`,
      random: true,
      why: 'Whoever holds it can run jobs and read the data that its owner can.',
      fix: 'Revoke the token under User settings, Developer, Access tokens.',
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      finds: ['DATABRICKS_TOKEN=<<dapi{{hex:32}}>>', 'token = <<dapi{{hex:32}}-2>>'],
      ignores: ['dapi{{hex:20}}', 'clouddapi{{hex:32}}'],
    },
  ],
})
