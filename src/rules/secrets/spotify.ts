import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Spotify',
  rules: [
    {
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('spotify', 'secret')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
      finds: ['SPOTIFY_CLIENT_SECRET=<<{{hex:32}}>>', '"spotify_client_secret": "<<{{hex:32}}>>"'],
      ignores: ['SPOTIFY_CLIENT_SECRET={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
