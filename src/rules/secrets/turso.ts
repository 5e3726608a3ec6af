import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Turso',
  rules: [
    {
      id: 'turso-database-token',
      title: 'Turso database token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}eyJ[A-Za-z0-9_-]{20,80}\.eyJhIjoic(?:nci|m8i)[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{86}${end}`,
      random: true,
      why: 'Whoever holds it can read, and mostly write, the database or every database of the group.',
      fix: 'Rotate the tokens of the database or group with `turso db tokens invalidate`.',
      source:
        'https://github.com/tursodatabase/libsql/blob/HEAD/libsql-server/src/auth/user_auth_strategies/jwt.rs',
      sourceSays: 'mark',
      finds: [
        'TURSO_AUTH_TOKEN=<<eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicnciLCJpYXQiOj{{base64url:90}}.{{base64url:86}}>>',
        'authToken: "<<eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicm8iLCJpYXQiOj{{base64url:90}}.{{base64url:86}}>>"',
      ],
      ignores: [
        'TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicnciLCJpYXQiOj',
        'eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyIn0.{{base64url:86}}',
      ],
    },
  ],
})
