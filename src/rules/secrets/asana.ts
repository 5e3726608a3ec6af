import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Asana',
  rules: [
    {
      id: 'asana-personal-token',
      title: 'Asana personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('asana')}(?<value>[0-9]/[0-9]{13,17}(?:/[0-9]{13,17})?:[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Deauthorise the token in the developer console.',
      source: 'https://developers.asana.com/docs/personal-access-token',
      finds: [
        'ASANA_ACCESS_TOKEN=<<2/{{digits:16}}/{{digits:16}}:{{hex:32}}>>',
        '"asana_access_token": "<<2/{{digits:16}}/{{digits:16}}:{{hex:32}}>>"',
      ],
      ignores: [
        'ASANA_ACCESS_TOKEN=2/{{digits:16}}/{{digits:16}}:{{hex:10}}',
        'CHECKSUM=2/{{digits:16}}/{{digits:16}}:{{hex:32}}',
      ],
    },
    {
      id: 'asana-client-secret',
      title: 'Asana client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('asana', 'client_?secret')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developers.asana.com/docs/oauth',
      finds: ['ASANA_CLIENT_SECRET=<<{{hex:32}}>>', '"asana_client_secret": "<<{{hex:32}}>>"'],
      ignores: ['ASANA_CLIENT_SECRET={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
