import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'VirusTotal',
  rules: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:virus_?total[a-z_.-]{0,16}key|\bvt_(?:api_?)?key|x-apikey)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use your quota and read what you searched for.',
      fix: 'Reset the key on the API key page.',
      source: 'https://docs.virustotal.com/reference/authentication',
      finds: ['VIRUSTOTAL_API_KEY=<<{{hex:64}}>>', 'x-apikey: <<{{hex:64}}>>'],
      ignores: ['VIRUSTOTAL_API_KEY={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
