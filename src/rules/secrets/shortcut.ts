import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Shortcut',
  rules: [
    {
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:shortcut|clubhouse)_?api_?token${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://developer.shortcut.com/api/rest/v3#Authentication',
      finds: ['SHORTCUT_API_TOKEN=<<{{uuid}}>>', '"shortcut_api_token": "<<{{uuid}}>>"'],
      ignores: ['SHORTCUT_API_TOKEN={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
