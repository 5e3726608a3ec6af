import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Elastic Email',
  rules: [
    {
      id: 'elastic-email-key',
      title: 'Elastic Email API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('elastic_?email')}(?<value>[0-9A-F]{96})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Delete the key in the API settings of the account and create a new one.',
      source: 'https://elasticemail.com/developers/api-documentation/rest-api',
      finds: ['ELASTICEMAIL_API_KEY=<<{{HEX:96}}>>', '"elasticemail_api_key": "<<{{HEX:96}}>>"'],
      ignores: ['ELASTICEMAIL_API_KEY={{HEX:32}}', 'CHECKSUM={{HEX:96}}'],
    },
  ],
})
