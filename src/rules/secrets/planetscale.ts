import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PlanetScale',
  rules: [
    {
      id: 'planetscale-password',
      title: 'PlanetScale database password',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pscale_pw_[A-Za-z0-9_=.-]{32,64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the databases that it covers.',
      fix: 'Delete the password of the branch and create a new one.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/planetscaledb/planetscaledb.go',
      sourceSays: 'form',
      finds: [
        'DATABASE_PASSWORD=<<pscale_pw_{{base62:43}}>>',
        'mysql --password=<<pscale_pw_{{base62:43}}>> harbor',
      ],
      ignores: ['DATABASE_PASSWORD=pscale_pw_{{base62:20}}', 'xpscale_pw_{{base62:43}}'],
    },
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service or OAuth token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pscale_(?:tkn|oauth)_[A-Za-z0-9_=.-]{32,64}${end}`,
      random: true,
      why: 'Whoever holds it can manage the databases, branches and passwords of the organisation.',
      fix: 'Delete the service token in the organisation settings.',
      source: 'https://github.com/planetscale/cli/blob/HEAD/internal/config/config.go',
      sourceSays: 'mark',
      finds: [
        'PLANETSCALE_SERVICE_TOKEN=<<pscale_tkn_{{base62:43}}>>',
        'export KEY="<<pscale_tkn_{{base62:43}}>>"',
      ],
      ignores: ['PLANETSCALE_SERVICE_TOKEN=pscale_tkn_{{base62:21}}', 'xpscale_tkn_{{base62:43}}'],
    },
  ],
})
