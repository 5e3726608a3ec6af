import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Comet',
  rules: [
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      pack: 'secrets',
      level: 'error',
      pattern: `comet(?:_ml)?_?api_?key${assign}(?<value>[A-Za-z0-9]{25})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change every experiment of the workspace.',
      fix: 'Create a new API key in the account settings, which ends the old one.',
      source: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
      finds: ['COMET_API_KEY=<<{{base62:25}}>>', '"comet_api_key": "<<{{base62:25}}>>"'],
      ignores: ['COMET_API_KEY={{base62:8}}', 'CHECKSUM={{base62:25}}'],
    },
  ],
})
