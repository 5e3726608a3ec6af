import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Duo',
  rules: [
    {
      id: 'duo-secret-key',
      title: 'Duo secret key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?<![a-z])duo_(?:[a-z]{1,12}_)?(?:secret_key|skey)|duo_only_client\]\s{1,4}ikey[ \t]{0,4}=[ \t]{0,4}di[a-z0-9]{18}\s{1,8}skey)${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With the integration key it can approve sign-ins, or with the Admin API manage users.',
      fix: 'Reset the secret key of the application.',
      source: 'https://duo.com/docs/authapi',
      finds: [
        'DUO_SECRET_KEY=<<{{base62:40}}>>',
        '[duo_only_client]\nikey=DI{{alnum-upper:18}}\nskey=<<{{base62:40}}>>',
      ],
      ignores: ['DUO_SECRET_KEY={{base62:20}}', 'build_id: {{base62:40}}'],
    },
  ],
})
