import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Linear',
  rules: [
    {
      id: 'linear-api-key',
      title: 'Linear API key or OAuth token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64}|lin_wh_[A-Za-z0-9]{32,48})${end}`,
      random: true,
      why: 'Whoever holds it can read and change the issues of the workspace, or forge its webhooks.',
      fix: 'Revoke the key under Settings, Security & access.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/linearapi/linearapi.go',
      sourceSays: 'form',
      finds: ['LINEAR_API_KEY=<<lin_api_{{base62:40}}>>', 'Authorization: Bearer <<lin_oauth_{{hex:64}}>>'],
      ignores: ['lin_api_{{base62:12}}', 'berlin_api_{{base62:40}}'],
    },
  ],
})
