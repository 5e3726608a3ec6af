import { end, start, wordStart } from '../boundaries.ts'
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
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/neon.go',
      sourceSays: 'form',
      finds: ['NEON_API_KEY=<<napi_{{alnum-lower:64}}>>', '{"apiKey": "<<napi_{{alnum-lower:64}}>>"}'],
      ignores: [
        'napi_get_value_string_utf8_from_the_environment(env, value, buffer, length)',
        'NEON_API_KEY=napi_{{alnum-lower:40}}',
      ],
    },
    {
      id: 'neon-database-password',
      title: 'Neon database password',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}npg_[A-Za-z0-9]{12}${end}`,
      random: true,
      why: 'Whoever holds it, with the host name, can read and change the database.',
      fix: 'Reset the password of the role.',
      source: 'https://neon.com/docs/manage/roles',
      finds: ['PGPASSWORD=<<npg_{{base62:12}}>>', 'password: "<<npg_{{base62:12}}>>"'],
      ignores: ['PGPASSWORD=npg_{{base62:6}}', 'xnpg_{{base62:12}}'],
    },
  ],
})
