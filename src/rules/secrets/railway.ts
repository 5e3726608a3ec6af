import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Railway',
  rules: [
    {
      id: 'railway-token',
      title: 'Railway token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:railway[a-z_.-]{0,12}token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can deploy and read the variables of the project or of the whole account.',
      fix: 'Delete the token in the settings of the project or account.',
      source: 'https://docs.railway.com/reference/public-api',
      finds: ['RAILWAY_TOKEN=<<{{uuid}}>>', 'RAILWAY_API_TOKEN: <<{{uuid}}>>'],
      ignores: ['RAILWAY_TOKEN=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
