import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Socket',
  rules: [
    {
      id: 'socket-api-token',
      title: 'Socket API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sktsec_[A-Za-z0-9_-]{38,60}_api${end}`,
      random: true,
      why: 'Whoever holds it can scan at your cost and read the reports of the organisation.',
      fix: 'Revoke the token under Settings, API Tokens.',
      source: 'https://github.com/SocketDev/socket-cli/blob/HEAD/.git-hooks/_shared/scan-secrets.mts',
      sourceSays: 'mark',
      finds: [
        'SOCKET_SECURITY_API_TOKEN=<<sktsec_{{base62:42}}_api>>',
        'const token = "<<sktsec_{{base62:42}}_api>>"',
      ],
      ignores: ['SOCKET_SECURITY_API_TOKEN=sktsec_{{base62:21}}_api', 'xsktsec_{{base62:42}}_api'],
    },
  ],
})
