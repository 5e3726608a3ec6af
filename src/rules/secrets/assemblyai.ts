import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'AssemblyAI',
  rules: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('assembly_?ai')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can transcribe at your cost and read past transcripts.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://www.assemblyai.com/docs/api-reference/overview',
      finds: ['ASSEMBLYAI_API_KEY=<<{{hex:32}}>>', '"assemblyai_api_key": "<<{{hex:32}}>>"'],
      ignores: ['ASSEMBLYAI_API_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
