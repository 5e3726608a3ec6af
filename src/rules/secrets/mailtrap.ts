import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mailtrap',
  rules: [
    {
      id: 'mailtrap-api-token',
      title: 'Mailtrap API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('mailtrap', '(?:token|key)')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the token under Settings, API tokens.',
      source: 'https://docs.mailtrap.io/developers',
      finds: ['MAILTRAP_API_TOKEN=<<{{hex:32}}>>', '"mailtrap_api_token": "<<{{hex:32}}>>"'],
      ignores: ['MAILTRAP_API_TOKEN={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
