import { assign, end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Heroku',
  rules: [
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      why: 'Whoever holds it can deploy, read config variables and change every app of the account.',
      fix: 'Regenerate the API key in the account settings.',
      source: 'https://github.com/heroku/cli/blob/HEAD/src/lib/types/fir.d.ts',
      sourceSays: 'example',
      finds: ['HEROKU_API_KEY=<<HRKU-AA{{base62:58}}>>', 'HEROKU_API_KEY=<<HRKU-{{uuid}}>>'],
      ignores: ['HRKU-{{base62:20}}', 'HRKU-AA{{base62:30}}'],
    },
    {
      id: 'heroku-legacy-api-key',
      title: 'Heroku API key (legacy form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:heroku[a-z_.-]{0,12}(?:key|token|secret))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can deploy, read config variables and change every app of the account.',
      fix: 'Regenerate the API key in the account settings.',
      source: 'https://devcenter.heroku.com/articles/authentication',
      finds: ['HEROKU_API_KEY=<<{{uuid}}>>', 'heroku_api_key: "<<{{uuid}}>>"'],
      ignores: ['HEROKU_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
