import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ory',
  rules: [
    {
      id: 'ory-api-key',
      title: 'Ory API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can manage the identities and settings of the project or workspace.',
      fix: 'Delete the key in the settings of the project or workspace.',
      source: 'https://github.com/ory/docs/blob/HEAD/docs/concepts/personal-access-token.mdx',
      sourceSays: 'mark',
      finds: ['ORY_API_KEY=<<ory_pat_{{base62:32}}>>', '"token": "<<ory_pat_{{base62:32}}>>"'],
      ignores: ['ORY_API_KEY=ory_pat_{{base62:16}}', 'xory_pat_{{base62:32}}'],
    },
    {
      id: 'ory-oauth-token',
      title: 'Ory OAuth or session token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}ory_(?:[ar]t_[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}|st_[A-Za-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 7,
      why: 'Whoever holds it can act as the user towards the applications, until it expires.',
      fix: 'Revoke the sessions of the user.',
      source: 'https://www.ory.com/docs/security-compliance/token-formats',
      sourceSays: 'mark',
      finds: [
        'ORY_REFRESH_TOKEN=<<ory_rt_{{base62:43}}.{{base62:43}}>>',
        "apiKey: '<<ory_rt_{{base62:43}}.{{base62:43}}>>'",
      ],
      ignores: ['ORY_REFRESH_TOKEN=ory_rt_{{base62:43}}', 'xory_st_{{base62:32}}'],
    },
  ],
})
