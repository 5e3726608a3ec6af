import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Aiven',
  rules: [
    {
      id: 'aiven-service-password',
      title: 'Aiven service password',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}AVNS_[A-Za-z0-9_-]{19}${end}`,
      random: true,
      why: 'Whoever holds it, with host and user, can read and change the database; DigitalOcean databases have such passwords too.',
      fix: 'Reset the password of the service user.',
      source: 'https://aiven.io/docs/platform/concepts/service-users',
      finds: ['DB_PASSWORD=<<AVNS_{{base62:19}}>>', 'password: "<<AVNS_{{base62:19}}>>"'],
      ignores: ['DB_PASSWORD=AVNS_{{base62:9}}', 'xAVNS_{{base62:19}}'],
    },
    {
      id: 'aiven-auth-token',
      title: 'Aiven authentication token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:aiven[a-z_.-]{0,20}token|aivenv1)(?:${assign}|[ \t])(?<value>[A-Za-z0-9+/]{340,390}={0,2})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can manage the services of its owner, and read their passwords.',
      fix: 'Revoke the token in the profile.',
      source: 'https://aiven.io/docs/platform/howto/create_authentication_token',
      finds: ['AIVEN_TOKEN=<<{{base64:372}}>>', '-H "Authorization: aivenv1 <<{{base64:372}}>>"'],
      ignores: ['AIVEN_TOKEN={{base64:186}}', 'build_id: {{base64:372}}'],
    },
  ],
})
