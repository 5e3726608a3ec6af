import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Render',
  rules: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rnd_[A-Za-z0-9]{28,32}${end}`,
      random: true,
      why: 'Whoever holds it can deploy, read environment variables and change every service of the account.',
      fix: 'Revoke the key under Account settings, API keys.',
      source: 'https://github.com/render-oss/cli/blob/HEAD/cmd/logout_test.go',
      sourceSays: 'mark',
      finds: ['RENDER_API_KEY=<<rnd_{{base62:32}}>>', '"token": "<<rnd_{{base62:32}}>>"'],
      ignores: ['RENDER_API_KEY=rnd_{{base62:16}}', 'xrnd_{{base62:32}}'],
    },
    {
      id: 'render-deploy-hook',
      title: 'Render deploy hook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`api\.render\.com/deploy/srv-[a-z0-9]{20}\?key=(?<value>[A-Za-z0-9_-]{8,24})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can start deployments of the service.',
      fix: 'Regenerate the deploy hook in the settings of the service.',
      source: 'https://render.com/docs/deploy-hooks',
      finds: [
        'https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=<<{{base62:11}}>>',
        'curl "https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=<<{{base62:11}}>>"',
      ],
      ignores: [
        'https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=$KEY',
        'https://dashboard.render.com/web/srv-{{alnum-lower:20}}',
      ],
    },
  ],
})
