import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Logz.io',
  rules: [
    {
      id: 'logz-io-token',
      title: 'Logz.io shipping or API token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:logz_?io[a-z_.-]{0,20}token|listener[a-z.-]{0,8}\.logz\.io[^\s"\x27]{0,40}[?&]token)${assign}(?<value>[A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send logs, or with an API token query them.',
      fix: 'Replace the token under Settings, Manage tokens.',
      source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/',
      finds: [
        'LOGZIO_TOKEN=<<{{letters:32}}>>',
        'https://listener.logz.io:8071/?token=<<{{letters:32}}>>&type=http',
      ],
      ignores: ['LOGZIO_TOKEN={{letters:16}}', 'build_id: {{letters:32}}'],
    },
  ],
})
