import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Quay',
  rules: [
    {
      id: 'quay-robot-token',
      title: 'Quay robot account token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:quay_(?:robot_)?(?:token|password)|quay\.io[ a-z0-9_."\x27=$+-]{0,60} (?:-p|--password))(?:${assign}|[ =]"?)(?<value>[A-Z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can pull, and perhaps push, images of the repositories that the robot may.',
      fix: 'Regenerate the token of the robot account.',
      source: 'https://docs.quay.io/glossary/robot-accounts.html',
      finds: [
        'QUAY_PASSWORD=<<{{alnum-upper:64}}>>',
        'docker login quay.io -u "harbor+ci" -p <<{{alnum-upper:64}}>>',
      ],
      ignores: ['QUAY_PASSWORD={{alnum-upper:32}}', 'build_id: {{alnum-upper:64}}'],
    },
  ],
})
