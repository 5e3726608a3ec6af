import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Chocolatey',
  rules: [
    {
      id: 'chocolatey-api-key',
      title: 'Chocolatey API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:choco(?:latey)?[a-z_.-]{0,8}key|choco (?:push|apikey)[ a-z0-9_.:/"\x27-]{0,80} (?:-k|--api-key|--key))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can push versions of the packages of its owner.',
      fix: 'Reset the key on the account page.',
      source: 'https://docs.chocolatey.org/en-us/create/commands/api-key/',
      finds: [
        'CHOCO_API_KEY=<<{{uuid}}>>',
        'choco apikey --source https://push.chocolatey.org/ --key <<{{uuid}}>>',
      ],
      ignores: ['CHOCO_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
