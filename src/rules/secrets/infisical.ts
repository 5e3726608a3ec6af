import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Infisical',
  rules: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`["'\x60= ](?<value>st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32})${end}`,
      random: true,
      why: 'Whoever holds it can read the secrets of the project environment.',
      fix: 'Revoke the token in the project and rotate the secrets that it could read.',
      source: 'https://github.com/Infisical/cli/blob/HEAD/packages/cmd/login_status.go',
      sourceSays: 'mark',
      finds: [
        'INFISICAL_TOKEN=<<st.{{uuid}}.{{hex:32}}.{{hex:32}}>>',
        'infisical run --token <<st.{{hex:24}}.{{hex:32}}.{{hex:32}}>>',
      ],
      ignores: ['INFISICAL_TOKEN=st.{{hex:24}}.{{hex:32}}', 'xst.{{hex:24}}.{{hex:32}}.{{hex:32}}'],
    },
    {
      id: 'infisical-client-secret',
      title: 'Infisical machine identity client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:infisical[a-z_.-]{0,24}client_?secret)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its client id it can read the secrets that the machine identity may.',
      fix: 'Delete the client secret of the identity and rotate what it could read.',
      source: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
      finds: [
        'INFISICAL_CLIENT_SECRET=<<{{hex:64}}>>',
        'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "<<{{hex:64}}>>"',
      ],
      ignores: ['INFISICAL_CLIENT_SECRET={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
