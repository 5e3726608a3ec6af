import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

// The key that starts with `N7UND0Ug` is that of every local stack: https://supabase.com/docs/guides/local-development
export default defineService({
  name: 'Supabase',
  rules: [
    {
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sbp_(?:oauth_)?[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can manage every project of its owner.',
      fix: 'Revoke the token under Account, Access Tokens.',
      source: 'https://github.com/supabase/cli/blob/HEAD/apps/cli-go/internal/utils/access_token.go',
      sourceSays: 'form',
      finds: ['SUPABASE_ACCESS_TOKEN=<<sbp_{{hex:40}}>>', 'supabase login --token <<sbp_{{hex:40}}>>'],
      ignores: ['sbp_{{hex:20}}', 'usbp_{{hex:40}}'],
    },
    {
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sb_secret_(?!N7UND0Ug)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}${end}`,
      random: true,
      why: 'Whoever holds it passes by row-level security: every row of the project can be read and changed.',
      fix: 'Delete the key under Project settings, API Keys, and create a new one.',
      source: 'https://github.com/supabase/cli/blob/HEAD/apps/cli-go/pkg/config/apikeys.go',
      sourceSays: 'example',
      finds: [
        'SUPABASE_SECRET_KEY=<<sb_secret_{{base62:22}}_{{base62:8}}>>',
        "createClient(url, '<<sb_secret_{{base62:22}}_{{base62:8}}>>')",
      ],
      ignores: ['sb_publishable_{{base62:22}}_{{base62:8}}', 'sb_secret_{{base62:12}}'],
    },
  ],
})
