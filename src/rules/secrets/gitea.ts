import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Gitea',
  rules: [
    {
      id: 'gitea-token',
      title: 'Gitea access token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:gitea(?![a-z_.-]{0,20}(?:gpg|pgp|pub))[a-z_.-]{0,24}(?:token|key|secret))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and write the repositories and packages that its owner can.',
      fix: 'Delete the token under Settings, Applications.',
      source: 'https://docs.gitea.com/development/api-usage',
      finds: ['GITEA_TOKEN=<<{{hex:40}}>>', 'gitea_npm_token: "<<{{hex:40}}>>"'],
      ignores: ['GITEA_TOKEN={{hex:20}}', 'gitea_gpg_key: {{hex:40}}'],
    },
  ],
})
