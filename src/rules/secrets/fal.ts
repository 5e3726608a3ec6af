import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'fal',
  rules: [
    {
      id: 'fal-api-key',
      title: 'fal API key',
      pack: 'secrets',
      level: 'error',
      pattern: `fal(?:_ai)?_?(?:api_?)?key${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the Keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.fal.ai/authentication/key-based',
      finds: ['FAL_KEY=<<{{uuid}}:{{hex:32}}>>', '"fal_key": "<<{{uuid}}:{{hex:32}}>>"'],
      ignores: ['FAL_KEY={{uuid}}:{{hex:10}}', 'CHECKSUM={{uuid}}:{{hex:32}}'],
    },
  ],
})
