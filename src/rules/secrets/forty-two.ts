import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: '42',
  rules: [
    {
      id: 'forty-two-client-secret',
      title: '42 API application secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}s-s4t2(?:ud|af)-[0-9a-f]{64}${end}`,
      random: true,
      why: 'With the application id, which starts with `u-`, it can pose as the application towards the intranet of the school.',
      fix: 'Generate a new secret in the settings of the application.',
      source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
      finds: ['FT_CLIENT_SECRET=<<s-s4t2ud-{{hex:64}}>>', "clientSecret: '<<s-s4t2af-{{hex:64}}>>'"],
      ignores: ['FT_CLIENT_ID=u-s4t2ud-{{hex:64}}', 'FT_CLIENT_SECRET=s-s4t2ud-{{hex:20}}'],
    },
  ],
})
