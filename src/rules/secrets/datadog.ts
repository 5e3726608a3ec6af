import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Datadog',
  rules: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:datadog|data_dog)[a-z_.-]{0,12}api_?key|(?<![a-z])(?:dd_api_key|dd-api-key|ddapikey))${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send metrics, logs and events into the organisation.',
      fix: 'Revoke the key under Organization Settings, API Keys.',
      source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      finds: ['DD_API_KEY=<<{{hex:32}}>>', '-H "DD-API-KEY: <<{{hex:32}}>>"'],
      ignores: ['DD_API_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:datadog|data_dog)[a-z_.-]{0,12}app(?:lication)?_?key|(?<![a-z])(?:dd_app_key|dd-app-key|dd_application_key|dd-application-key))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With an API key it can read and change everything that its owner can.',
      fix: 'Revoke the key under Organization Settings, Application Keys.',
      source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      finds: ['DD_APP_KEY=<<{{hex:40}}>>', '-H "DD-APPLICATION-KEY: <<{{hex:40}}>>"'],
      ignores: ['DD_APP_KEY={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
