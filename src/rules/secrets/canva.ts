import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Canva',
  rules: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}cnvca[A-Za-z0-9_-]{51}${end}`,
      random: true,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://github.com/canva-sdks/canva-connect-api-starter-kit/blob/HEAD/client/ts/types.gen.ts',
      sourceSays: 'mark',
      finds: [
        'CANVA_CLIENT_SECRET=<<cnvca{{base64url:50}}{{base62:1}}>>',
        'client = Client(api_key="<<cnvca{{base64url:50}}{{base62:1}}>>")',
      ],
      ignores: [
        'CANVA_CLIENT_SECRET=cnvca{{base64url:16}}{{base62:1}}',
        'xcnvca{{base64url:50}}{{base62:1}}',
      ],
    },
  ],
})
