import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Moonshot AI',
  rules: [
    {
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:moonshot|kimi)')}(?<value>sk-[A-Za-z0-9_-]{48})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://platform.moonshot.ai/docs/introduction',
      finds: ['MOONSHOT_API_KEY=<<sk-{{base62:48}}>>', '"moonshot_api_key": "<<sk-{{base62:48}}>>"'],
      ignores: ['MOONSHOT_API_KEY=sk-{{base62:16}}', 'CHECKSUM=sk-{{base62:48}}'],
    },
  ],
})
