import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'xAI',
  rules: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xai-[A-Za-z0-9_]{70,120}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/xai-org/xai-cookbook/blob/HEAD/.gitleaks.toml',
      sourceSays: 'form',
      finds: ['XAI_API_KEY=<<xai-{{base62:80}}>>', 'client = Client(api_key="<<xai-{{base62:80}}>>")'],
      ignores: ['XAI_API_KEY=xai-{{base62:26}}', 'xxai-{{base62:80}}'],
    },
  ],
})
