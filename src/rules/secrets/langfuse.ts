import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Langfuse',
  rules: [
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      proof: 'uuid-v4',
      why: 'Whoever holds it can read every trace of the project, prompts and user input included.',
      fix: 'Delete the key pair under Project settings, API keys, and create a new pair.',
      source: 'https://github.com/langfuse/langfuse/blob/HEAD/packages/shared/src/server/auth/apiKeys.ts',
      sourceSays: 'form',
      finds: ['LANGFUSE_SECRET_KEY=<<sk-lf-{{uuid}}>>', 'secretKey: "<<sk-lf-{{uuid}}>>"'],
      ignores: ['LANGFUSE_PUBLIC_KEY=pk-lf-{{uuid}}', 'LANGFUSE_SECRET_KEY=sk-lf-{{hex:12}}'],
    },
  ],
})
