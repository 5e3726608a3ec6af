import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Spacelift',
  rules: [
    {
      id: 'spacelift-api-secret',
      title: 'Spacelift API key secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:spacelift[a-z_.-]{0,16}secret)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its id it can run and change the stacks that the key may.',
      fix: 'Delete the API key in the organisation settings.',
      source: 'https://docs.spacelift.io/integrations/api',
      finds: ['SPACELIFT_API_KEY_SECRET=<<{{hex:64}}>>', 'spacelift_api_key_secret = "<<{{hex:64}}>>"'],
      ignores: ['SPACELIFT_API_KEY_SECRET={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
