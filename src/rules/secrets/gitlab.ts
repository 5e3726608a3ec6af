import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GitLab',
  rules: [
    {
      id: 'gitlab-token',
      title: 'GitLab access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${start}(?:gl(?:pat|dt|ft|imt|soat|rt|rtr|oas|ffct|cbt|agent)-|GR1348941)(?![A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![A-Za-z0-9_-]))(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_-])`,
      random: true,
      why: 'Whoever holds it can use the API, the repositories or the runners of GitLab within its scopes.',
      fix: 'Revoke the token where it was made (user, group, project or runner settings) and create one with an expiry date.',
      source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
      finds: [
        'GITLAB_TOKEN=<<glpat-{{base62:20}}>>',
        'registration-token "<<GR1348941{{base62:20}}>>"',
        'token = "<<glrt-t1_{{base62:20}}>>"',
      ],
      ignores: ['glpat-{{base62:12}}', 'class="gl-button-{{lower:20}}"'],
    },
    {
      id: 'gitlab-routable-token',
      title: 'GitLab access token (routable)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${start}gl(?:pat|dt|rt|rtr|cbt|soat|ft|imt|oas|agent)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])`,
      proof: 'gitlab-routable',
      why: 'Whoever holds it can use the API and the repositories of GitLab within its scopes.',
      fix: 'Revoke the token where it was made (user, group or project settings) and create one with an expiry date.',
      source:
        'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
      finds: ['GITLAB_TOKEN=<<{{gitlab-routable}}>>', '"deploy": "<<{{gitlab-routable:gldt-}}>>"'],
      ignores: ['glpat-{{base62:30}}.{{hex:4}}', 'glpat-{{base62:20}}'],
    },
    {
      id: 'gitlab-trigger-token',
      title: 'GitLab pipeline trigger token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}glptt-[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can start pipelines with variables of their choice.',
      fix: 'Revoke the trigger under Settings, CI/CD, Pipeline trigger tokens.',
      source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
      finds: ['token=<<glptt-{{hex:40}}>>', '-F "token=<<glptt-{{hex:40}}>>"'],
      ignores: ['glptt-{{hex:32}}', 'glptt-{{upper:40}}'],
    },
  ],
})
