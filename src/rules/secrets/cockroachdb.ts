import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'CockroachDB Cloud',
  rules: [
    {
      id: 'cockroachdb-api-key',
      title: 'CockroachDB Cloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: 'Whoever holds it can manage the clusters that the service account may.',
      fix: 'Delete the API key of the service account.',
      source:
        'https://github.com/cockroachdb/cockroach-cloud-sdk-go/blob/HEAD/internal/openapi-generator/api/openapi-modified.json',
      sourceSays: 'example',
      finds: [
        'COCKROACH_API_KEY=<<CCDB1_{{base62:22}}_{{base62:40}}>>',
        "apiKey: '<<CCDB1_{{base62:22}}_{{base62:40}}>>'",
      ],
      ignores: ['COCKROACH_API_KEY=CCDB1_{{base62:22}}_{{base62:12}}', 'xCCDB1_{{base62:22}}_{{base62:40}}'],
    },
  ],
})
