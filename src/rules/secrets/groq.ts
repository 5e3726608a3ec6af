import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Groq',
  rules: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}gsk_[A-Za-z0-9]{52}${end}`,
      random: true,
      why: 'Whoever holds it can call the models at your cost.',
      fix: 'Delete the key in the Groq console and create a new one.',
      source:
        'https://github.com/groq/groq-api-cookbook/blob/HEAD/tutorials/06-multimodal/batch-analyze-images/.env.example',
      sourceSays: 'mark',
      finds: ['GROQ_API_KEY=<<gsk_{{base62:52}}>>', 'apiKey: "<<gsk_{{base62:52}}>>"'],
      ignores: ['gsk_{{base62:30}}', 'msgsk_{{base62:52}}'],
    },
  ],
})
