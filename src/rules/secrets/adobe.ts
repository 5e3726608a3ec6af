import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Adobe',
  rules: [
    {
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}p8e-[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: 'With the client id it can use the Adobe services of the organisation.',
      fix: 'Rotate the client secret in the Adobe Developer Console.',
      source:
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
      finds: ['ADOBE_CLIENT_SECRET=<<p8e-{{base64url:32}}>>', '"client_secret": "<<p8e-{{base64url:32}}>>"'],
      ignores: ['ADOBE_CLIENT_SECRET=p8e-{{base62:12}}', 'xp8e-{{base64url:32}}'],
    },
  ],
})
