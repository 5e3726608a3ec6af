import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Google account authorisation',
  rules: [
    {
      id: 'google-oauth-access-token',
      title: 'Google OAuth access token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}ya29\.[A-Za-z0-9_-]{20,1000}${end}`,
      random: true,
      why: 'Whoever holds it can use the Google APIs that the user consented to, for about an hour.',
      fix: 'Revoke it at the revocation endpoint of Google and sign in again.',
      source: 'https://developers.google.com/identity/protocols/oauth2',
      finds: [
        'GOOGLE_ACCESS_TOKEN=<<ya29.{{base64url:140}}{{base62:1}}>>',
        '"token": "<<ya29.{{base64url:140}}{{base62:1}}>>"',
      ],
      ignores: ['GOOGLE_ACCESS_TOKEN=ya29.{{base62:8}}', 'nya29.{{base62:60}}'],
    },
    {
      id: 'google-oauth-refresh-token',
      title: 'Google OAuth refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![A-Za-z0-9/])1//0[A-Za-z0-9_-]{40,200}${end}`,
      random: true,
      why: 'Whoever holds it with the client secret can fetch access tokens until the consent is withdrawn.',
      fix: 'Withdraw the consent in the security settings of the Google account and sign in again.',
      source: 'https://developers.google.com/identity/protocols/oauth2#expiration',
      finds: [
        'GOOGLE_REFRESH_TOKEN=<<1//0{{base64url:96}}{{base62:1}}>>',
        '"refresh_token": "<<1//0{{base64url:96}}{{base62:1}}>>"',
      ],
      ignores: ['GOOGLE_REFRESH_TOKEN=1//0{{base62:12}}', 'https://example.org/1//0{{base62:20}}'],
    },
    {
      id: 'firebase-server-key',
      title: 'Firebase Cloud Messaging server key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}${end}`,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can send notifications to every user of the app.',
      fix: 'Switch to the HTTP v1 API and delete the legacy key of the project.',
      source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
      finds: [
        'FCM_SERVER_KEY=<<AAAA{{base64url:7}}:APA91b{{base64url:133}}{{base62:1}}>>',
        'Authorization: key=<<AAAA{{base64url:7}}:APA91b{{base64url:133}}{{base62:1}}>>',
      ],
      ignores: [
        'FCM_SERVER_KEY=AAAA{{base64url:7}}:APA91b{{base62:40}}',
        '"to": "{{base62:22}}:APA91b{{base62:134}}"',
      ],
    },
  ],
})
