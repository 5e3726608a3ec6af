import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Figma',
  rules: [
    {
      id: 'figma-access-token',
      title: 'Figma personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}figd_[A-Za-z0-9_-]{38,48}${end}`,
      random: true,
      why: 'Whoever holds it can read every file its owner can see, drafts and comments included.',
      fix: 'Revoke the token under Settings, Security, and create one with fewer scopes.',
      source: 'https://www.figma.com/developers/api#access-tokens',
      finds: [
        'FIGMA_API_KEY=<<figd_{{base64url:39}}{{base62:1}}>>',
        'X-Figma-Token: <<figd_{{base64url:39}}{{base62:1}}>>',
      ],
      ignores: ['figd_{{base62:16}}', 'configd_{{base62:40}}'],
    },
    {
      id: 'figma-oauth-token',
      title: 'Figma OAuth token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}fig(?:u|ur|uh|o|or|oh)_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read the files of the person with the granted scopes.',
      fix: 'Revoke the access of the app in the settings of the account.',
      source: 'https://developers.figma.com/docs/rest-api/authentication/',
      finds: [
        'FIGMA_OAUTH_TOKEN=<<figu_{{base64url:39}}{{base62:1}}>>',
        '"refresh_token": "<<figor_{{base64url:39}}{{base62:1}}>>"',
      ],
      ignores: ['figu_{{base62:16}}', 'configu_{{base62:40}}'],
    },
  ],
})
