import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Koyeb',
  rules: [
    {
      id: 'koyeb-token',
      title: 'Koyeb API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:koyeb[a-z_.-]{0,12}(?:token|key))${assign}(?<value>[a-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can deploy and change every service of the organisation.',
      fix: 'Delete the token under Settings, API.',
      source: 'https://www.koyeb.com/docs/build-and-deploy/cli/installation',
      finds: ['KOYEB_TOKEN=<<{{alnum-lower:64}}>>', 'koyeb_token: "<<{{alnum-lower:64}}>>"'],
      ignores: ['KOYEB_TOKEN={{alnum-lower:32}}', 'build_id: {{alnum-lower:64}}'],
    },
  ],
})
