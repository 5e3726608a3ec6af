import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'MaxMind',
  rules: [
    {
      id: 'maxmind-license-key',
      title: 'MaxMind licence key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can download data and query at your cost.',
      fix: 'Delete the licence key in the account portal.',
      source: 'https://github.com/maxmind/dev-site/blob/HEAD/content/minfraud/release-notes/2023.md',
      sourceSays: 'form',
      finds: [
        'MAXMIND_LICENSE_KEY=<<{{base62:6}}_{{base62:29}}_mmk>>',
        'apiKey: "<<{{base62:6}}_{{base62:29}}_mmk>>"',
      ],
      ignores: ['MAXMIND_LICENSE_KEY={{base62:6}}_{{base62:10}}_mmk', 'x{{base62:6}}_{{base62:29}}_mmk'],
    },
  ],
})
