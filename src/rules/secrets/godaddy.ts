import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GoDaddy',
  rules: [
    {
      id: 'godaddy-api-key',
      title: 'GoDaddy API key and secret',
      pack: 'secrets',
      level: 'error',
      pattern: `sso-key (?<value>[A-Za-z0-9]{8,24}_[A-Za-z0-9]{20,24}:[A-Za-z0-9]{20,24})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change and transfer the domains of the account.',
      fix: 'Delete the key under API keys in the developer portal.',
      source: 'https://github.com/go-acme/lego/blob/HEAD/providers/dns/godaddy/internal/client.go',
      sourceSays: 'mark',
      finds: [
        'Authorization: sso-key <<{{base62:12}}_{{base62:22}}:{{base62:22}}>>',
        '-H "Authorization: sso-key <<{{base62:12}}_{{base62:22}}:{{base62:22}}>>"',
      ],
      ignores: ['Authorization: sso-key $KEY:$SECRET', 'Authorization: sso-key {{base62:12}}'],
    },
    {
      id: 'godaddy-api-secret',
      title: 'GoDaddy API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:godaddy[a-z_.-]{0,12}secret)${assign}(?<value>[A-Za-z0-9]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its key it can change and transfer the domains of the account.',
      fix: 'Delete the key under API keys in the developer portal.',
      source: 'https://developer.godaddy.com/doc/endpoint/domains',
      finds: ['GODADDY_API_SECRET=<<{{base62:22}}>>', 'godaddySecret: "<<{{base62:22}}>>"'],
      ignores: ['GODADDY_API_SECRET={{base62:11}}', 'build_id: {{base62:22}}'],
    },
  ],
})
