import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pydantic Logfire',
  rules: [
    {
      id: 'logfire-write-token',
      title: 'Logfire write token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pylf_v[0-9]_(?:[a-z]{2,8}_)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_)?[A-Za-z0-9]{40,50}${end}`,
      random: true,
      publicPrefix: 8,
      why: 'Whoever holds it can send traces into the project or, with a read token, query them.',
      fix: 'Revoke the token in the project settings.',
      source: 'https://github.com/pydantic/logfire/blob/HEAD/logfire/_internal/auth.py',
      sourceSays: 'form',
      finds: [
        'LOGFIRE_TOKEN=<<pylf_v1_us_{{base62:44}}>>',
        'Authorization: Bearer <<pylf_v1_us_{{base62:44}}>>',
        'LOGFIRE_TOKEN=<<pylf_v2_eu_{{uuid}}_{{base62:44}}>>',
      ],
      ignores: [
        'LOGFIRE_TOKEN=pylf_v1_us_{{base62:22}}',
        'LOGFIRE_TOKEN=pylf_v2_eu_{{uuid}}',
        'xpylf_v1_us_{{base62:44}}',
      ],
    },
  ],
})
