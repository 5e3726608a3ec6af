import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kinde',
  rules: [
    {
      id: 'kinde-client-secret',
      title: 'Kinde client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('kinde', 'secret')}(?<value>[A-Za-z0-9]{40,60})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and impersonate every user of the project.',
      fix: 'Rotate the secret in the details of the application.',
      source: 'https://docs.kinde.com/build/set-up-options/client-secret-rotation/',
      finds: ['KINDE_CLIENT_SECRET=<<{{base62:50}}>>', '"kinde_client_secret": "<<{{base62:50}}>>"'],
      ignores: ['KINDE_CLIENT_SECRET={{base62:16}}', 'CHECKSUM={{base62:50}}'],
    },
  ],
})
