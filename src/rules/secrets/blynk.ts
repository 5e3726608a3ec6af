import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Blynk',
  rules: [
    {
      id: 'blynk-auth-token',
      title: 'Blynk device token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:BLYNK_AUTH(?:_TOKEN)?"?[ \t]{1,8}"|blynk[a-z_.-]{0,12}token|blynk\.cloud/external/api/[a-z/]{2,30}\?token)(?:${assign})?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the sensors of the device and switch it.',
      fix: 'Refresh the token on the page of the device.',
      source: 'https://docs.blynk.io/en/concepts/device#authtoken',
      finds: ['BLYNK_AUTH_TOKEN=<<{{base62:32}}>>', '#define BLYNK_AUTH_TOKEN "<<{{base62:32}}>>"'],
      ignores: ['BLYNK_AUTH_TOKEN={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
