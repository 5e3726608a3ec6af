import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Postmark',
  rules: [
    {
      id: 'postmark-server-token',
      title: 'Postmark server token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('postmark')}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the token under API tokens of the server and create a new one.',
      source: 'https://postmarkapp.com/developer/api/overview',
      finds: ['POSTMARK_SERVER_TOKEN=<<{{uuid}}>>', 'X-Postmark-Server-Token: <<{{uuid}}>>'],
      ignores: ['POSTMARK_SERVER_TOKEN={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
