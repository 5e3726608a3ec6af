import { defineService } from '../rule.ts'

export default defineService({
  name: 'Any service',
  rules: [
    {
      id: 'generic-secret',
      title: 'Random value under the name of a secret',
      pack: 'secrets',
      level: 'error',
      detector: 'assignment',
      random: true,
      publicPrefix: 0,
      why: 'A random value with such a name is nearly always a live credential.',
      fix: 'Find out what the value opens, replace it there and read it from the environment or a secret store.',
      source: 'https://cwe.mitre.org/data/definitions/798.html',
      finds: [
        'JIRA_WEBHOOK_SECRET=<<{{base62:40}}>>',
        'const config = { apiKey: "<<{{hex:32}}>>" }',
        '  gitea_npm_token: <<{{hex:40}}>>',
        'SECRETS_ENCRYPTION_KEY="<<{{hex:64}}>>"',
        'COSMOS_KEY=<<{{base64:86}}==>>',
      ],
      ignores: [
        'JWT_SECRET=${JWT_SECRET}',
        'const apiKey = process.env.API_KEY',
        '"integrity": "sha512-{{base64:86}}=="',
        'commitSha: "{{hex:40}}"',
        'secretName: payments-signing-secret',
      ],
    },
    {
      id: 'generic-password',
      title: 'Password in clear text',
      pack: 'secrets',
      level: 'warning',
      detector: 'assignment',
      publicPrefix: 0,
      why: 'A password that people chose is often used in more than one place.',
      fix: 'Change the password where it is used and read it from the environment or a secret store.',
      source: 'https://cwe.mitre.org/data/definitions/259.html',
      finds: [
        'DB_PASSWORD=<<{{password}}>>',
        'password: "<<{{password}}>>"',
        '<add key="smtpPassword" value="<<{{password}}>>" />',
      ],
      ignores: [
        'DB_PASSWORD=',
        'password: string',
        'PASSWORD=<your password>',
        'passwordField = document.getElementById("password")',
      ],
    },
  ],
})
