import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DeepSeek',
  rules: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('deepseek')}(?<value>sk-[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://api-docs.deepseek.com/',
      finds: ['DEEPSEEK_API_KEY=<<sk-{{hex:32}}>>', '"deepseek_api_key": "<<sk-{{hex:32}}>>"'],
      ignores: ['DEEPSEEK_API_KEY=sk-{{hex:10}}', 'CHECKSUM=sk-{{hex:32}}'],
    },
  ],
})
