import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Octopus Deploy',
  rules: [
    {
      id: 'octopus-api-key',
      title: 'Octopus Deploy API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}API-[A-Z0-9]{25,32}${end}`,
      random: true,
      why: 'Whoever holds it can deploy and change everything its user may.',
      fix: 'Revoke the key in the profile, My API Keys.',
      source: 'https://github.com/OctopusDeploy/cli/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'OCTOPUS_API_KEY=<<API-{{alnum-upper:28}}>>',
        '-H "X-Octopus-ApiKey: <<API-{{alnum-upper:28}}>>"',
      ],
      ignores: ['OCTOPUS_API_KEY=API-{{alnum-upper:14}}', 'xAPI-{{alnum-upper:28}}'],
    },
  ],
})
