import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Stability AI',
  rules: [
    {
      id: 'stability-api-key',
      title: 'Stability AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `stability(?:_?ai)?_?(?:api_?)?key${assign}(?<value>sk-[A-Za-z0-9]{48})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://platform.stability.ai/docs/getting-started/authentication',
      finds: ['STABILITY_API_KEY=<<sk-{{base62:48}}>>', '"stability_api_key": "<<sk-{{base62:48}}>>"'],
      ignores: ['STABILITY_API_KEY=sk-{{base62:16}}', 'CHECKSUM=sk-{{base62:48}}'],
    },
  ],
})
