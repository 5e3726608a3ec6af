import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Postman',
  rules: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}PMAK-[0-9a-f]{24}-[0-9a-f]{34}${end}`,
      random: true,
      why: 'Whoever holds it can read collections and environments, with the secrets in them.',
      fix: 'Regenerate the key under Settings, API keys.',
      source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      finds: ['POSTMAN_API_KEY=<<PMAK-{{hex:24}}-{{hex:34}}>>', 'X-API-Key: <<PMAK-{{hex:24}}-{{hex:34}}>>'],
      ignores: ['POSTMAN_API_KEY=PMAK-{{hex:24}}-{{hex:11}}', 'xPMAK-{{hex:24}}-{{hex:34}}'],
    },
    {
      id: 'postman-collection-key',
      title: 'Postman collection access key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}PMAT-[0-9A-Z]{26}${end}`,
      random: true,
      why: 'Whoever holds it can read the collection.',
      fix: 'Delete the collection access key in the settings of the workspace.',
      source: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
      finds: [
        'POSTMAN_COLLECTION_KEY=<<PMAT-{{alnum-upper:26}}>>',
        'https://api.postman.com/collections/{{digits:8}}?access_key=<<PMAT-{{alnum-upper:26}}>>',
      ],
      ignores: ['POSTMAN_COLLECTION_KEY=PMAT-{{alnum-upper:8}}', 'xPMAT-{{alnum-upper:26}}'],
    },
  ],
})
