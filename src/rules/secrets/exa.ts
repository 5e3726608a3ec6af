import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Exa',
  rules: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      pack: 'secrets',
      level: 'error',
      pattern: `exa_?api_?key${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can search at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.exa.ai/reference/getting-started',
      finds: ['EXA_API_KEY=<<{{uuid}}>>', '"exa_api_key": "<<{{uuid}}>>"'],
      ignores: ['EXA_API_KEY={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
