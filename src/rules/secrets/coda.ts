import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Coda',
  rules: [
    {
      id: 'coda-api-token',
      title: 'Coda API token',
      pack: 'secrets',
      level: 'error',
      pattern: `coda_?api_?(?:key|token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://coda.io/developers/apis/v1#section/Introduction',
      finds: ['CODA_API_TOKEN=<<{{uuid}}>>', '"coda_api_token": "<<{{uuid}}>>"'],
      ignores: ['CODA_API_TOKEN={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
