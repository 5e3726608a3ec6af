import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HashiCorp Cloud Platform',
  rules: [
    {
      id: 'hcp-client-secret',
      title: 'HCP service principal client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:hcp_client_secret|hcp[a-z_.-]{0,12}client_?secret)${assign}(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its client id it can manage the HCP resources that the service principal may.',
      fix: 'Delete the key of the service principal.',
      source: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
      finds: [
        'HCP_CLIENT_SECRET=<<{{base62:64}}>>',
        'client_secret_hcp: x\nhcp_client_secret = "<<{{base62:64}}>>"',
      ],
      ignores: ['HCP_CLIENT_SECRET={{base62:32}}', 'build_id: {{base62:64}}'],
    },
  ],
})
