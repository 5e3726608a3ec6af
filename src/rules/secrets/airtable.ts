import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Airtable',
  rules: [
    {
      id: 'airtable-personal-token',
      title: 'Airtable personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}pat[A-Za-z0-9]{14}\.[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the token can.',
      fix: 'Regenerate the token in the developer hub.',
      source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
      finds: ['AIRTABLE_TOKEN=<<pat{{base62:14}}.{{hex:64}}>>', 'apiKey: "<<pat{{base62:14}}.{{hex:64}}>>"'],
      ignores: ['AIRTABLE_TOKEN=pat{{base62:14}}.{{hex:21}}', 'xpat{{base62:14}}.{{hex:64}}'],
    },
    {
      id: 'airtable-legacy-key',
      title: 'Airtable API key (older)',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('airtable')}(?<value>key[A-Za-z0-9]{14})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the user can.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
      finds: ['AIRTABLE_API_KEY=<<key{{base62:14}}>>', '"airtable_api_key": "<<key{{base62:14}}>>"'],
      ignores: ['AIRTABLE_API_KEY=key{{base62:4}}', 'CHECKSUM=key{{base62:14}}'],
    },
  ],
})
