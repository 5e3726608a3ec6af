import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Baseten',
  rules: [
    {
      id: 'baseten-api-key',
      title: 'Baseten API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${keyed('baseten')}(?<value>[A-Za-z0-9]{8}\.[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can run and change the deployed models of the workspace.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://docs.baseten.co/organization/api-keys',
      finds: [
        'BASETEN_API_KEY=<<{{base62:8}}.{{base62:32}}>>',
        '"baseten_api_key": "<<{{base62:8}}.{{base62:32}}>>"',
      ],
      ignores: ['BASETEN_API_KEY={{base62:8}}.{{base62:10}}', 'CHECKSUM={{base62:8}}.{{base62:32}}'],
    },
  ],
})
