import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Firebase',
  rules: [
    {
      id: 'firebase-refresh-token',
      title: 'Firebase user refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}AMf-vB[A-Za-z0-9_-]{120,400}${end}`,
      random: true,
      why: 'Whoever holds it is signed in as the user of the app until it is revoked.',
      fix: 'Revoke the refresh tokens of the user with the Admin SDK.',
      source: 'https://firebase.google.com/docs/auth/admin/manage-sessions',
      finds: [
        'FIREBASE_REFRESH_TOKEN=<<AMf-vB{{base64url:170}}{{base62:1}}>>',
        '"refreshToken": "<<AMf-vB{{base64url:170}}{{base62:1}}>>"',
      ],
      ignores: [
        'FIREBASE_REFRESH_TOKEN=AMf-vB{{base64url:56}}{{base62:1}}',
        'xAMf-vB{{base64url:170}}{{base62:1}}',
      ],
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
