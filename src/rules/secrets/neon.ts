import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Neon',
  rules: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}napi_[a-z0-9]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read, branch and delete every database of the account.',
      fix: 'Revoke it under Account settings, API keys, and create a key limited to the project.',
      source: 'https://neon.com/docs/manage/api-keys',
      finds: ['NEON_API_KEY=<<napi_{{alnum-lower:64}}>>', '{"apiKey": "<<napi_{{alnum-lower:64}}>>"}'],
      ignores: [
        'napi_get_value_string_utf8_from_the_environment(env, value, buffer, length)',
        'NEON_API_KEY=napi_{{alnum-lower:40}}',
      ],
    },
  ],
})
