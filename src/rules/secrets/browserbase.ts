import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Browserbase',
  rules: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}bb_live_[A-Za-z0-9_-]{27}${end}`,
      random: true,
      why: 'Whoever holds it can run browser sessions at your cost and read their recordings.',
      fix: 'Rotate the key in the settings of the project.',
      source:
        'https://github.com/browserbase/stagehand/blob/HEAD/packages/docs/v4/first-steps/quickstart.mdx',
      sourceSays: 'mark',
      finds: [
        'BROWSERBASE_API_KEY=<<bb_live_{{base64url:26}}{{base62:1}}>>',
        'X-BB-API-Key: <<bb_live_{{base64url:26}}{{base62:1}}>>',
      ],
      ignores: [
        'BROWSERBASE_API_KEY=bb_live_{{base64url:8}}{{base62:1}}',
        'xbb_live_{{base64url:26}}{{base62:1}}',
      ],
    },
  ],
})
