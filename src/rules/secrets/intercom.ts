import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Intercom',
  rules: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}dG9rO[jm][A-Za-z0-9+/]{50,100}={0,2}${base64End}`,
      proof: 'intercom-token',
      random: true,
      why: 'Whoever holds it can read and answer every conversation and export users.',
      fix: 'Regenerate the token of the app in the developer hub.',
      source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      finds: ['INTERCOM_ACCESS_TOKEN=<<{{intercom}}>>', 'Authorization: Bearer <<{{intercom}}>>'],
      ignores: ['INTERCOM_ACCESS_TOKEN=dG9rO{{base62:12}}', 'adG9rOj{{base62:60}}'],
    },
  ],
})
