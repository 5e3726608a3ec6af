import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'RunPod',
  rules: [
    {
      id: 'runpod-api-key',
      title: 'RunPod API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}${end}`,
      random: true,
      why: 'Whoever holds it can start machines at your cost and read their volumes.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/runpod/docs/blob/HEAD/public-endpoints/ai-coding-tools.mdx',
      sourceSays: 'mark',
      finds: [
        'RUNPOD_API_KEY=<<rpa_{{alnum-upper:40}}{{base62:6}}>>',
        'export KEY="<<rpa_{{alnum-upper:40}}{{base62:6}}>>"',
      ],
      ignores: ['RUNPOD_API_KEY=rpa_{{alnum-upper:13}}{{base62:6}}', 'xrpa_{{alnum-upper:40}}{{base62:6}}'],
    },
  ],
})
