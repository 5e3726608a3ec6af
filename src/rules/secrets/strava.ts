import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Strava',
  rules: [
    {
      id: 'strava-client-secret',
      title: 'Strava client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('strava', 'secret')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developers.strava.com/docs/authentication/',
      finds: ['STRAVA_CLIENT_SECRET=<<{{hex:40}}>>', '"strava_client_secret": "<<{{hex:40}}>>"'],
      ignores: ['STRAVA_CLIENT_SECRET={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
