import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Akeyless',
  rules: [
    {
      id: 'akeyless-access-key',
      title: 'Akeyless access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:akeyless[a-z_.-]{0,16}access_?key|akeyless [a-z-]{3,20} [ a-z0-9_.=/-]{0,80}--access-key)(?:${assign}|[ =]"?)(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its access id it can read the secrets that its roles cover.',
      fix: 'Reset the access key of the authentication method and rotate what it could read.',
      source: 'https://docs.akeyless.io/docs/auth-with-api-key',
      finds: [
        'AKEYLESS_ACCESS_KEY=<<{{base64:43}}=>>',
        'akeyless auth --access-id p-{{alnum-lower:14}} --access-key <<{{base64:43}}=>>',
      ],
      ignores: ['AKEYLESS_ACCESS_KEY={{base64:21}}=', 'build_id: {{base64:43}}='],
    },
  ],
})
