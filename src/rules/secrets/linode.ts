import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Linode',
  rules: [
    {
      id: 'linode-token',
      title: 'Linode API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:linode[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Revoke the token under My Profile, API Tokens.',
      source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
      finds: ['LINODE_TOKEN=<<{{hex:64}}>>', 'linode_api_token: "<<{{hex:64}}>>"'],
      ignores: ['LINODE_TOKEN={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
