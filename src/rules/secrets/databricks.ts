import { base64End, base64Start, end, start } from '../boundaries.ts'
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
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: ['DATABRICKS_TOKEN=<<dapi{{hex:32}}>>', 'token = <<dapi{{hex:32}}-2>>'],
      ignores: ['dapi{{hex:20}}', 'clouddapi{{hex:32}}'],
    },
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}dose[0-9a-f]{32}${base64End}`,
      random: true,
      why: 'With the client id of the service principal it can do what that may: run jobs, read data.',
      fix: 'Delete the secret on the page of the service principal.',
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
      finds: ['DATABRICKS_CLIENT_SECRET=<<dose{{hex:32}}>>', 'client_secret = <<dose{{hex:32}}>>'],
      ignores: ['DATABRICKS_CLIENT_SECRET=dose{{hex:16}}', 'xdose{{hex:32}}'],
    },
  ],
})
