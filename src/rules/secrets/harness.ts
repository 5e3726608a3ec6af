import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Harness',
  rules: [
    {
      id: 'harness-token',
      title: 'Harness access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}${end}`,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can run pipelines and change what its user or service account may.',
      fix: 'Delete the token under the API key of the user or service account.',
      source: 'https://github.com/harness/harness-cli/blob/HEAD/cmd/auth/login.go',
      sourceSays: 'mark',
      finds: [
        'HARNESS_API_KEY=<<pat.{{base62:22}}.{{hex:24}}.{{base62:20}}>>',
        'x-api-key: <<sat.{{base62:22}}.{{hex:24}}.{{base62:20}}>>',
      ],
      ignores: [
        'HARNESS_API_KEY=pat.{{base62:22}}.{{hex:12}}.{{base62:20}}',
        'xpat.{{base62:22}}.{{hex:24}}.{{base62:20}}',
      ],
    },
  ],
})
