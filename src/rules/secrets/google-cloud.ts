import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Google Cloud',
  rules: [
    {
      id: 'google-api-key',
      title: 'Google API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}AIza[A-Za-z0-9_-]{35}${end}`,
      random: true,
      why: 'Whoever holds it can use the APIs that it is not restricted from, Gemini among them, at your cost.',
      fix: 'Restrict the key to its APIs and to your site or server, or delete it; the key of a Firebase web app is public by design.',
      source: 'https://cloud.google.com/docs/authentication/api-keys',
      finds: [
        'GOOGLE_API_KEY=<<AIza{{base62:35}}>>',
        'https://maps.googleapis.com/maps/api/js?key=<<AIza{{base62:35}}>>',
      ],
      ignores: [
        'GOOGLE_API_KEY=AIza{{base62:20}}',
        'bAIza{{base62:35}}',
      ],
    },
    {
      id: 'google-gemini-key',
      title: 'Google API key (new form)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}AQ\.Ab8RN6[A-Za-z0-9_-]{40,48}${end}`,
      random: true,
      why: 'Whoever holds it can call Gemini and other APIs of the project at your cost.',
      fix: 'Delete the key in the project’s credentials and create a restricted one.',
      source: 'https://ai.google.dev/gemini-api/docs/api-key',
      finds: [
        'GEMINI_API_KEY=<<AQ.Ab8RN6{{base62:44}}>>',
        'apiKey: "<<AQ.Ab8RN6{{base62:44}}>>"',
      ],
      ignores: [
        'AQ.Ab8RN6{{base62:12}}',
        'FAQ.Ab8RN6{{base62:44}}',
      ],
    },
    {
      id: 'google-oauth-client-secret',
      title: 'Google OAuth client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}GOCSPX-[A-Za-z0-9_-]{28}${end}`,
      random: true,
      why: 'Whoever holds it can pose as your application when users sign in with Google.',
      fix: 'Add a new secret to the OAuth client, deploy it and delete the old one.',
      source: 'https://support.google.com/cloud/answer/15549257',
      finds: [
        'GOOGLE_CLIENT_SECRET=<<GOCSPX-{{base62:28}}>>',
        '"client_secret":"<<GOCSPX-{{base62:28}}>>"',
      ],
      ignores: [
        'GOCSPX-{{base62:12}}',
        'LOGOCSPX-{{base62:28}}',
      ],
    },
    {
      id: 'google-service-account-key',
      title: 'Google Cloud service account key file',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\{[^{}]{0,400}?\\?"service_account\\?"[^{}]{600,6000}\}`,
      proof: 'service-account-json',
      publicPrefix: 0,
      why: 'Whoever holds it can act as the service account in every project that trusts it.',
      fix: 'Delete the key under IAM, Service accounts, Keys, and use workload identity federation.',
      source: 'https://cloud.google.com/iam/docs/keys-create-delete',
      finds: [
        '<<{{service-account}}>>',
        "GOOGLE_CREDENTIALS='<<{{service-account|oneline}}>>'",
      ],
      ignores: [
        '{"type": "service_account", "project_id": "harbor-1"}',
        'const kind = "service_account"',
      ],
    },
  ],
})
