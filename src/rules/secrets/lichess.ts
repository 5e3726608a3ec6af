import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Lichess',
  rules: [
    {
      id: 'lichess-access-token',
      title: 'Lichess access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}lip_[A-Za-z0-9]{20}${end}`,
      random: true,
      why: 'Whoever holds it can do on Lichess what its scopes allow, up to playing games.',
      fix: 'Revoke the token under Preferences, API access tokens.',
      source:
        'https://github.com/lichess-org/api/blob/HEAD/doc/specs/examples/oauth-testMultipleOauthTokens-request.txt.yaml',
      sourceSays: 'mark',
      finds: ['LICHESS_TOKEN=<<lip_{{base62:20}}>>', 'token: "<<lip_{{base62:20}}>>"'],
      ignores: ['LICHESS_TOKEN=lip_{{base62:8}}', 'clip_{{base62:20}}'],
    },
  ],
})
