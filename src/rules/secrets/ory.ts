import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ory',
  rules: [
    {
      id: 'ory-access-token',
      title: 'Ory API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32,64}${end}`,
      random: true,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Revoke the key in the Ory console.',
      source: 'https://www.ory.sh/docs/concepts/personal-access-token',
      finds: ['ORY_API_KEY=<<ory_pat_{{base62:32}}>>', "const key = '<<ory_apikey_{{base62:32}}>>'"],
      ignores: ['ORY_API_KEY=ory_pat_{{base62:10}}', 'xory_pat_{{base62:32}}'],
    },
    {
      id: 'ory-oauth-token',
      title: 'Ory OAuth or session token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}ory_(?:(?:at|rt|ac)_[A-Za-z0-9_-]{40,60}\.[A-Za-z0-9_-]{40,60}|st_[A-Za-z0-9]{32,64})${end}`,
      random: true,
      why: 'Whoever holds it is signed in as the user.',
      fix: 'Revoke the token at the revocation endpoint or end the session.',
      source: 'https://www.ory.sh/docs/oauth2-oidc/overview/oauth2-token-introspection',
      finds: [
        'ORY_TOKEN=<<ory_at_{{base64url:42}}{{base62:1}}.{{base64url:42}}{{base62:1}}>>',
        '"token": "<<ory_st_{{base62:32}}>>"',
      ],
      ignores: ['ORY_TOKEN=ory_at_{{base62:12}}', 'category_at_{{base62:43}}.{{base62:43}}'],
    },
  ],
})
