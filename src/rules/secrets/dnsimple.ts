import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DNSimple',
  rules: [
    {
      id: 'dnsimple-token',
      title: 'DNSimple access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}dnsimple_[au]_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can change the domains, records and certificates of the account.',
      fix: 'Delete the token under Account or User settings, Access Tokens.',
      source: 'https://support.dnsimple.com/articles/api-access-token/',
      finds: ['DNSIMPLE_TOKEN=<<dnsimple_a_{{base62:32}}>>', 'token = "<<dnsimple_u_{{base62:32}}>>"'],
      ignores: ['DNSIMPLE_TOKEN=dnsimple_a_{{base62:16}}', 'xdnsimple_a_{{base62:32}}'],
    },
  ],
})
