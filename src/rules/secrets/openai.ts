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
      pattern: `${wordStart}sk-(?:proj-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${end}`,
      proof: 'openai-marker',
      random: true,
      // Keys of the first kind have no more than this.
      publicPrefix: 3,
      why: 'Whoever holds it can call the models at your cost and read files and threads of the project.',
      fix: 'Revoke the key under API keys on the platform page and create one for a single project.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/openai/openai.go',
      sourceSays: 'form',
      finds: [
        'OPENAI_API_KEY=<<sk-proj-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>',
        'new OpenAI({ apiKey: "<<sk-{{base62:20}}T3BlbkFJ{{base62:20}}>>" })',
      ],
      ignores: ['OPENAI_API_KEY=sk-proj-{{base62:40}}', 'task-{{base62:20}}T3BlbkFJ{{base62:20}}'],
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}${end}`,
      proof: 'openai-marker',
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can call the models at your cost as the service account, which no person watches.',
      fix: 'Delete the service account in the settings of the project and create a new one.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/openai/openai.go',
      sourceSays: 'form',
      finds: [
        'OPENAI_API_KEY=<<sk-svcacct-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>',
        'apiKey: "<<sk-svcacct-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>"',
      ],
      ignores: ['OPENAI_API_KEY=sk-svcacct-{{base62:40}}', 'task-svcacct-{{base62:20}}T3BlbkFJ{{base62:20}}'],
    },
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-admin-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}${end}`,
      proof: 'openai-marker',
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can manage members, projects and keys of the organisation and read its audit log.',
      fix: 'Delete the admin key in the settings of the organisation and check which keys were made with it.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/openaiadmin/openaiadmin.go',
      sourceSays: 'form',
      finds: [
        'OPENAI_ADMIN_KEY=<<sk-admin-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>',
        'Authorization: Bearer <<sk-admin-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>',
      ],
      ignores: ['OPENAI_ADMIN_KEY=sk-admin-{{base62:40}}', 'task-admin-{{base62:20}}T3BlbkFJ{{base62:20}}'],
    },
  ],
})
