import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'OpenAI',
  rules: [
    {
      id: 'openai-api-key',
      title: 'OpenAI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${end}`,
      proof: 'openai-marker',
      random: true,
      // Keys of the first kind have no more than this.
      publicPrefix: 3,
      why: 'Whoever holds it can call the models at your cost and read files and threads of the project.',
      fix: 'Revoke the key under API keys on the platform page and create one for a single project.',
      source: 'https://platform.openai.com/docs/api-reference/authentication',
      finds: [
        'OPENAI_API_KEY=<<sk-proj-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>',
        'new OpenAI({ apiKey: "<<sk-{{base62:20}}T3BlbkFJ{{base62:20}}>>" })',
        '<<sk-svcacct-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>',
      ],
      ignores: ['OPENAI_API_KEY=sk-proj-{{base62:40}}', 'task-{{base62:20}}T3BlbkFJ{{base62:20}}'],
    },
  ],
})
