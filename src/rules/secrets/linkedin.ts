import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'LinkedIn',
  rules: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==(?!=)`,
      random: true,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
      finds: [
        'LINKEDIN_CLIENT_SECRET=<<WPL_AP1.{{base62:16}}.{{base64:6}}==>>',
        'export KEY="<<WPL_AP1.{{base62:16}}.{{base64:6}}==>>"',
      ],
      ignores: [
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.{{base62:5}}.{{base64:6}}==',
        'xWPL_AP1.{{base62:16}}.{{base64:6}}==',
      ],
    },
  ],
})
