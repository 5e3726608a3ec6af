import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DigitalOcean',
  rules: [
    {
      id: 'digitalocean-token',
      title: 'DigitalOcean token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:dop|doo|dor)_v1_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can create, read and destroy the resources of the team.',
      fix: 'Delete the token under API, Tokens.',
      source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      finds: ['DIGITALOCEAN_TOKEN=<<dop_v1_{{hex:64}}>>', '"refresh_token":"<<dor_v1_{{hex:64}}>>"'],
      ignores: ['dop_v1_{{hex:32}}', 'xdop_v1_{{hex:64}}'],
    },
  ],
})
