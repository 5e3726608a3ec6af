import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Trello',
  rules: [
    {
      id: 'trello-token',
      title: 'Trello token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ATTA[0-9a-f]{64}[0-9A-F]{8}${end}`,
      proof: 'atlassian-crc32',
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Revoke the token in the settings of the account.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      finds: [
        'TRELLO_TOKEN=<<{{trello}}>>',
        'https://api.trello.com/1/members/me/boards?token=<<{{trello}}>>',
      ],
      ignores: ['TRELLO_TOKEN=ATTA{{hex:20}}', 'xATTA{{hex:64}}{{HEX:8}}'],
    },
    {
      id: 'trello-secret',
      title: 'Trello secret or older token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('trello')}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Reset the secret on the page of the Power-Up.',
      source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      finds: ['TRELLO_SECRET=<<{{hex:64}}>>', '"trello_secret": "<<{{hex:64}}>>"'],
      ignores: ['TRELLO_SECRET={{hex:21}}', 'CHECKSUM={{hex:64}}'],
    },
  ],
})
