import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'bunny.net',
  rules: [
    {
      id: 'bunny-storage-password',
      title: 'bunny.net storage zone password',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:bunny[a-z_.-]{0,24}(?:password|key)|AccessKey)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, replace and delete every file of the storage zone.',
      fix: 'Reset the password of the storage zone.',
      source: 'https://docs.bunny.net/reference/storage-api',
      finds: [
        'BUNNY_STORAGE_PASSWORD=<<{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}>>',
        'AccessKey: <<{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}>>',
      ],
      ignores: [
        'BUNNY_STORAGE_PASSWORD={{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:6}}-{{hex:4}}-{{hex:4}}',
        'build_id: {{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}',
      ],
    },
    {
      id: 'bunny-account-key',
      title: 'bunny.net account API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:bunny[a-z_.-]{0,24}key|AccessKey)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change every zone, file and video library of the account.',
      fix: 'Reset the API key in the account settings.',
      source: 'https://docs.bunny.net/reference/bunnynet-api-overview',
      finds: ['BUNNY_API_KEY=<<{{uuid}}{{uuid}}>>', 'AccessKey: <<{{uuid}}{{uuid}}>>'],
      ignores: ['BUNNY_API_KEY=${VALUE}', 'build_id: {{uuid}}{{uuid}}'],
    },
  ],
})
