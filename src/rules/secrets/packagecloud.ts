import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'packagecloud',
  rules: [
    {
      id: 'packagecloud-token',
      title: 'packagecloud token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:packagecloud[a-z_.-]{0,12}token)${assign}(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can install, or push, the packages of the account.',
      fix: 'Reset the token on the API token page.',
      source: 'https://packagecloud.io/docs/api',
      finds: ['PACKAGECLOUD_TOKEN=<<{{hex:48}}>>', 'packagecloud_token: "<<{{hex:48}}>>"'],
      ignores: ['PACKAGECLOUD_TOKEN={{hex:24}}', 'build_id: {{hex:48}}'],
    },
    {
      id: 'packagecloud-read-token',
      title: 'packagecloud token in an address',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`/(?<value>[0-9a-f]{48}):?@packagecloud\.io`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the address can install the private packages of the repository.',
      fix: 'Delete the read or master token of the repository.',
      source: 'https://packagecloud.io/docs#token_auth',
      finds: [
        'https://<<{{hex:48}}>>:@packagecloud.io/harbor/site/ubuntu',
        'deb https://<<{{hex:48}}>>:@packagecloud.io/harbor/site/ubuntu noble main',
      ],
      ignores: ['https://$TOKEN:@packagecloud.io/harbor', 'https://packagecloud.io/harbor/site/gpgkey'],
    },
  ],
})
