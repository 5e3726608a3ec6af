import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Hetzner',
  rules: [
    {
      id: 'hetzner-cloud-token',
      title: 'Hetzner Cloud API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:hcloud|hetzner)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Delete the token under Security, API tokens of the project.',
      source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
      finds: ['HCLOUD_TOKEN=<<{{base62:64}}>>', 'hetzner_token = "<<{{base62:64}}>>"'],
      ignores: ['HCLOUD_TOKEN={{base62:32}}', 'build_id: {{base62:64}}'],
    },
    {
      id: 'hetzner-dns-token',
      title: 'Hetzner DNS API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:hetzner_?(?:public_?)?(?:dns)?[a-z_.-]{0,12}(?:token|key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change every DNS zone of the account.',
      fix: 'Delete the token in the DNS console.',
      source: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token/',
      finds: ['HETZNER_DNS_API_TOKEN=<<{{base62:32}}>>', 'hetzner_dns_token: "<<{{base62:32}}>>"'],
      ignores: ['HETZNER_DNS_API_TOKEN={{base62:16}}', 'hetzner_server: {{base62:32}}'],
    },
  ],
})
