import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Storyblok',
  rules: [
    {
      id: 'storyblok-personal-token',
      title: 'Storyblok personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('storyblok')}(?<value>[A-Za-z0-9]{22}tt-[0-9]{4,9}-[A-Za-z0-9_-]{20})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://www.storyblok.com/docs/concepts/access-tokens',
      finds: [
        'STORYBLOK_TOKEN=<<{{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}>>',
        '"storyblok_token": "<<{{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}>>"',
      ],
      ignores: [
        'STORYBLOK_TOKEN={{base62:7}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}',
        'CHECKSUM={{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}',
      ],
    },
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${keyed('storyblok')}(?<value>[A-Za-z0-9]{22}tt)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the content, drafts too with a preview token.',
      fix: 'Delete the token in the settings of the space.',
      source: 'https://www.storyblok.com/docs/concepts/access-tokens',
      finds: ['STORYBLOK_API_TOKEN=<<{{base62:22}}tt>>', '"storyblok_api_token": "<<{{base62:22}}tt>>"'],
      ignores: ['STORYBLOK_API_TOKEN={{base62:7}}tt', 'CHECKSUM={{base62:22}}tt'],
    },
  ],
})
