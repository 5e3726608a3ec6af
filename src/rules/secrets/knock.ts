import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Knock',
  rules: [
    {
      id: 'knock-service-token',
      title: 'Knock service token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}knock_st_[A-Za-z0-9_-]{40,120}${end}`,
      random: true,
      why: 'Whoever holds it can change workflows, templates and commits of the account.',
      fix: 'Delete the token in Knock under Settings, Service tokens.',
      source: 'https://github.com/knocklabs/docs/blob/HEAD/content/__mapi-reference/content.mdx',
      sourceSays: 'mark',
      finds: [
        'KNOCK_SERVICE_TOKEN=<<knock_st_{{base64url:64}}>>',
        'knock --service-token=<<knock_st_{{base64url:64}}>> workflow list',
      ],
      ignores: ['KNOCK_SERVICE_TOKEN=knock_st_{{base62:12}}', 'xknock_st_{{base64url:64}}'],
    },
  ],
})
