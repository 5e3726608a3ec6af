import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Aikido',
  rules: [
    {
      id: 'aikido-token',
      title: 'Aikido CI token or client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}AIK_(?:CI_(?:(?:US|ME)_)?[A-Za-z0-9]{20,64}|SECRET_[A-Za-z0-9]{64})${end}`,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can read the findings of the workspace, or start scans.',
      fix: 'Revoke the token under Settings, Integrations.',
      source: 'https://github.com/AikidoSec/ci-api-client/blob/HEAD/lib/aikidoApi.js',
      sourceSays: 'mark',
      finds: [
        'AIKIDO_TOKEN=<<AIK_CI_{{base62:44}}>>',
        'AIKIDO_CI_TOKEN: <<AIK_CI_US_{{base62:44}}>>',
        'clientSecret: "<<AIK_SECRET_{{base62:64}}>>"',
      ],
      ignores: ['AIKIDO_TOKEN=AIK_CI_{{base62:12}}', 'xAIK_CI_{{base62:44}}'],
    },
  ],
})
