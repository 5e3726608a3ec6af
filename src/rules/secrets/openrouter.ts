import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'OpenRouter',
  rules: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-or-v1-[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can call every model at your cost.',
      fix: 'Delete the key under Keys and create one with a credit limit.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/openrouter/openrouter.go',
      sourceSays: 'form',
      finds: ['OPENROUTER_API_KEY=<<sk-or-v1-{{hex:64}}>>', 'Authorization: Bearer <<sk-or-v1-{{hex:64}}>>'],
      ignores: ['sk-or-v1-{{hex:32}}', 'task-or-v1-{{hex:64}}'],
    },
  ],
})
