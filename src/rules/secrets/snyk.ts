import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Snyk',
  rules: [
    {
      id: 'snyk-access-token',
      title: 'Snyk personal or service access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{40,200}${end}`,
      random: true,
      publicPrefix: 9,
      why: 'Whoever holds it can read the findings of the organisation and change its projects.',
      fix: 'Revoke the token in the account settings.',
      source: 'https://github.com/snyk/cli/blob/HEAD/test/jest/util/createPAT.ts',
      sourceSays: 'form',
      finds: [
        'SNYK_TOKEN=<<snyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}>>',
        'Authorization: Bearer <<snyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}>>',
      ],
      ignores: [
        'SNYK_TOKEN=snyk_uat.{{hex:8}}.{{base62:10}}.{{base62:6}}',
        'xsnyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}',
      ],
    },
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:snyk[a-z_.-]{0,16}(?:token|key))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the findings of the organisation and change its projects.',
      fix: 'Revoke and regenerate the token in the account settings.',
      source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      finds: ['SNYK_TOKEN=<<{{uuid}}>>', 'snykToken: "<<{{uuid}}>>"'],
      ignores: ['SNYK_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
