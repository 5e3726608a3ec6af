import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Unleash',
  rules: [
    {
      id: 'unleash-api-token',
      title: 'Unleash API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:\*|\[\]|[a-z0-9_-]{2,40}):(?:development|production|staging|default|preprod|testing)\.(?<value>[0-9a-f]{56,64})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the flags of the environment; an admin token changes them.',
      fix: 'Delete the token under Admin, API access.',
      source: 'https://github.com/Unleash/unleash/blob/HEAD/src/lib/services/api-token-service.ts',
      sourceSays: 'form',
      finds: [
        'UNLEASH_API_TOKEN=default:production.<<{{hex:56}}>>',
        'Authorization: *:development.<<{{hex:56}}>>',
      ],
      ignores: [
        'UNLEASH_API_TOKEN=default:production.{{hex:20}}',
        'UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token',
      ],
    },
  ],
})
