import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Namecheap',
  rules: [
    {
      id: 'namecheap-api-key',
      title: 'Namecheap API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:namecheap[a-z_.-]{0,12}key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'From an allowed address it can change the DNS records of every domain of the account.',
      fix: 'Reset the API key under Profile, Tools.',
      source: 'https://www.namecheap.com/support/api/intro/',
      finds: ['NAMECHEAP_API_KEY=<<{{hex:32}}>>', 'namecheap_api_key = "<<{{hex:32}}>>"'],
      ignores: ['NAMECHEAP_API_KEY={{hex:16}}', 'build_id: {{hex:32}}'],
    },
  ],
})
