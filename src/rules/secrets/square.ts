import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Square',
  rules: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}EAAA[A-Za-z0-9_-]{60}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/square/square.go',
      sourceSays: 'form',
      finds: [
        'SQUARE_ACCESS_TOKEN=<<EAAA{{base64url:59}}{{base62:1}}>>',
        '--token <<EAAA{{base64url:59}}{{base62:1}}>>',
      ],
      ignores: ['SQUARE_ACCESS_TOKEN=EAAA{{base64url:19}}{{base62:1}}', 'xEAAA{{base64url:59}}{{base62:1}}'],
    },
    {
      id: 'square-legacy-token',
      title: 'Square access token (older)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:sandbox-)?sq0atp-[A-Za-z0-9_-]{22}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/mongodb/kingfisher/blob/HEAD/data/rules/square.yml',
      sourceSays: 'form',
      finds: [
        'SQUARE_ACCESS_TOKEN=<<sq0atp-{{base64url:21}}{{base62:1}}>>',
        'export KEY="<<sq0atp-{{base64url:21}}{{base62:1}}>>"',
      ],
      ignores: [
        'SQUARE_ACCESS_TOKEN=sq0atp-{{base64url:7}}{{base62:1}}',
        'xsq0atp-{{base64url:21}}{{base62:1}}',
      ],
    },
    {
      id: 'square-oauth-secret',
      title: 'Square OAuth secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:sq0csp|sandbox-sq0csb)-[A-Za-z0-9_-]{40,50}${end}`,
      random: true,
      why: 'Whoever holds it can act as the app for every seller that consented.',
      fix: 'Replace the application secret on the OAuth page of the app.',
      source: 'https://github.com/square/square-nodejs-sdk/blob/HEAD/reference.md',
      sourceSays: 'example',
      finds: [
        'SQUARE_APPLICATION_SECRET=<<sq0csp-{{base64url:42}}{{base62:1}}>>',
        'client = Client(api_key="<<sandbox-sq0csb-{{base64url:42}}{{base62:1}}>>")',
      ],
      ignores: [
        'SQUARE_APPLICATION_SECRET=sq0csp-{{base64url:14}}{{base62:1}}',
        'xsq0csp-{{base64url:42}}{{base62:1}}',
      ],
    },
  ],
})
