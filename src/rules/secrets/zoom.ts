import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zoom',
  rules: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `zoom_?client_?secret${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the client id can act as the app, server-to-server apps included.',
      fix: 'Regenerate the secret on the credentials page of the app.',
      source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
      finds: ['ZOOM_CLIENT_SECRET=<<{{base62:32}}>>', '"zoom_client_secret": "<<{{base62:32}}>>"'],
      ignores: ['ZOOM_CLIENT_SECRET={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
