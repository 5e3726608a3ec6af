import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Netlify',
  rules: [
    {
      id: 'netlify-token',
      title: 'Netlify access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: 'Whoever holds it can deploy and change every site of the account.',
      fix: 'Delete the token under User settings, Applications.',
      source: 'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication',
      finds: ['NETLIFY_AUTH_TOKEN=<<nfp_{{base62:36}}>>', '"auth":{"token":"<<nfc_{{base62:36}}>>"}'],
      ignores: ['nfp_{{base62:20}}', 'conf_nfp_{{base62:36}}'],
    },
  ],
})
