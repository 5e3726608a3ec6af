import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DeepL',
  rules: [
    {
      id: 'deepl-free-key',
      title: 'DeepL API key (free plan)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![0-9a-fA-F-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can translate on your quota and read and change glossaries.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/DeepLcom/deepl-python/blob/HEAD/deepl/util.py',
      sourceSays: 'mark',
      finds: ['DEEPL_AUTH_KEY=<<{{uuid}}:fx>>', 'Authorization: DeepL-Auth-Key <<{{uuid}}:fx>>'],
      ignores: ['DEEPL_AUTH_KEY={{uuid}}', '{{hex:8}}:fx'],
    },
    {
      id: 'deepl-pro-key',
      title: 'DeepL API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('deepl')}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!:fx))${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can translate at your cost and read and change glossaries.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://developers.deepl.com/docs/getting-started/auth',
      finds: ['DEEPL_API_KEY=<<{{uuid}}>>', '"deepl_api_key": "<<{{uuid}}>>"'],
      ignores: ['DEEPL_API_KEY={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
