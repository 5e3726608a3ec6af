import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Helicone',
  rules: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-helicone-(?:(?:eu|proxy|cp)-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}${end}`,
      why: 'Whoever holds it can log requests in your name and read prompts and answers.',
      fix: 'Delete the key in the settings of the organisation.',
      source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
      finds: [
        'HELICONE_API_KEY=<<sk-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}>>',
        'Helicone-Auth: Bearer <<sk-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}>>',
      ],
      ignores: [
        'HELICONE_API_KEY=sk-helicone-{{base32-lower:7}}',
        'task-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}',
      ],
    },
  ],
})
