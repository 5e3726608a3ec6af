import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Contentful',
  rules: [
    {
      id: 'contentful-management-token',
      title: 'Contentful management token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}CFPAT-[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Revoke the token under Settings, CMA tokens.',
      source: 'https://github.com/contentful/contentful-cli/blob/HEAD/test/proxy/README.md',
      sourceSays: 'mark',
      finds: [
        'CONTENTFUL_MANAGEMENT_TOKEN=<<CFPAT-{{base64url:42}}{{base62:1}}>>',
        'client = Client(api_key="<<CFPAT-{{base64url:42}}{{base62:1}}>>")',
      ],
      ignores: [
        'CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-{{base64url:14}}{{base62:1}}',
        'xCFPAT-{{base64url:42}}{{base62:1}}',
      ],
    },
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${keyed('contentful')}(?<value>[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the published content, or drafts with a preview token.',
      fix: 'Delete the API key of the space and create a new one.',
      source: 'https://www.contentful.com/developers/docs/references/authentication/',
      finds: ['CONTENTFUL_ACCESS_TOKEN=<<{{base62:43}}>>', '"contentful_access_token": "<<{{base62:43}}>>"'],
      ignores: ['CONTENTFUL_ACCESS_TOKEN={{base62:14}}', 'CHECKSUM={{base62:43}}'],
    },
  ],
})
