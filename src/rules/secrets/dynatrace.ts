import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Dynatrace',
  rules: [
    {
      id: 'dynatrace-token',
      title: 'Dynatrace API or platform token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}dt0(?:c01|s01|s06|s08|s16)\.[A-Z2-7]{24}\.[A-Z2-7]{64}${end}`,
      random: true,
      publicPrefix: 7,
      why: 'Whoever holds it can read monitoring data, or change settings, as its scopes allow.',
      fix: 'Delete the token under Access tokens.',
      source: 'https://github.com/Dynatrace/dynatrace-operator/blob/HEAD/pkg/util/dttoken/token.go',
      sourceSays: 'form',
      finds: [
        'DT_API_TOKEN=<<dt0c01.{{base32:24}}.{{base32:64}}>>',
        'Authorization: Api-Token <<dt0s16.{{base32:24}}.{{base32:64}}>>',
      ],
      ignores: ['DT_API_TOKEN=dt0c01.{{base32:24}}', 'xdt0c01.{{base32:24}}.{{base32:64}}'],
    },
    {
      id: 'dynatrace-oauth-secret',
      title: 'Dynatrace OAuth client secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}dt0s(?:02|03|09)\.[A-Z2-7]{8}\.[A-Z2-7]{64}${end}`,
      random: true,
      publicPrefix: 7,
      why: 'With its client id it can do what the client may in the account or environment.',
      fix: 'Delete the OAuth client in the account management.',
      source:
        'https://github.com/Dynatrace/dynatrace-operator/blob/HEAD/pkg/clients/dynatrace/edgeconnect/edgeconnect_test.go',
      sourceSays: 'mark',
      finds: [
        'DT_CLIENT_SECRET=<<dt0s02.{{base32:8}}.{{base32:64}}>>',
        '"token": "<<dt0s02.{{base32:8}}.{{base32:64}}>>"',
      ],
      ignores: ['DT_CLIENT_SECRET=dt0s02.{{base32:8}}', 'xdt0s02.{{base32:8}}.{{base32:64}}'],
    },
  ],
})
