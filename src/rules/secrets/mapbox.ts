import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mapbox',
  rules: [
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}sk\.eyJ[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{20,24}${end}`,
      proof: 'mapbox-token',
      random: true,
      why: 'Whoever holds it can change maps, uploads and tokens of the account.',
      fix: 'Delete the token on the access tokens page.',
      source: 'https://github.com/mapbox/parse-mapbox-token/blob/HEAD/test.js',
      sourceSays: 'example',
      finds: ['MAPBOX_SECRET_TOKEN=<<{{mapbox:sk}}>>', 'client = Client(api_key="<<{{mapbox:sk}}>>")'],
      ignores: ['MAPBOX_SECRET_TOKEN=sk.eyJ{{base62:12}}', 'NEXT_PUBLIC_MAPBOX_TOKEN={{mapbox:pk}}'],
    },
    {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}tk\.eyJ[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{20,24}${end}`,
      proof: 'mapbox-token',
      random: true,
      why: 'Whoever holds it can use what it was made for, for up to an hour.',
      fix: 'Nothing to do once an hour has passed; read the log of the account.',
      source: 'https://github.com/mapbox/parse-mapbox-token/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['MAPBOX_TOKEN=<<{{mapbox:tk}}>>', 'Authorization: Bearer <<{{mapbox:tk}}>>'],
      ignores: ['MAPBOX_TOKEN=tk.eyJ{{base62:12}}', 'MAPBOX_TOKEN={{mapbox:pk}}'],
    },
  ],
})
