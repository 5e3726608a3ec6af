import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'LlamaCloud',
  rules: [
    {
      id: 'llamacloud-api-key',
      title: 'LlamaCloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}llx-[A-Za-z0-9]{48}${end}`,
      random: true,
      why: 'Whoever holds it can parse at your cost and read indexed documents.',
      fix: 'Delete the key on the API key page of the console and create a new one with a spending limit.',
      source:
        'https://github.com/run-llama/llama_cloud_services/blob/HEAD/examples/parse/demo_advanced.ipynb',
      sourceSays: 'mark',
      finds: [
        'LLAMA_CLOUD_API_KEY=<<llx-{{base62:48}}>>',
        'client = Client(api_key="<<llx-{{base62:48}}>>")',
      ],
      ignores: ['LLAMA_CLOUD_API_KEY=llx-{{base62:16}}', 'xllx-{{base62:48}}'],
    },
  ],
})
