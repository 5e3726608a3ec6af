import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Postman',
  rules: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}PMAK-[0-9a-f]{24}-[0-9a-f]{34}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the collections and environments, with the secrets in them, of its owner.',
      fix: 'Delete the key under Settings, API keys.',
      source: 'https://github.com/Samsung/CredSweeper/blob/HEAD/credsweeper/rules/config.yaml',
      sourceSays: 'form',
      finds: [
        'POSTMAN_API_KEY=<<PMAK-{{hex:24}}-{{hex:34}}>>',
        'const token = "<<PMAK-{{hex:24}}-{{hex:34}}>>"',
      ],
      ignores: ['POSTMAN_API_KEY=PMAK-{{hex:24}}-{{hex:17}}', 'xPMAK-{{hex:24}}-{{hex:34}}'],
    },
    {
      id: 'postman-collection-token',
      title: 'Postman collection access key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}PMAT-[0-9A-Z]{26}${end}`,
      random: true,
      why: 'Whoever holds it can read the collection, with what is written in it.',
      fix: 'Delete the access key under Settings of the collection or team.',
      source: 'https://github.com/Samsung/CredSweeper/blob/HEAD/credsweeper/rules/config.yaml',
      sourceSays: 'form',
      finds: [
        'POSTMAN_COLLECTION_KEY=<<PMAT-01J{{alnum-upper:23}}>>',
        'https://api.postman.com/collections/{{digits:8}}?access_key=<<PMAT-01J{{alnum-upper:23}}>>',
      ],
      ignores: ['POSTMAN_COLLECTION_KEY=PMAT-01J{{alnum-upper:11}}', 'xPMAT-01J{{alnum-upper:23}}'],
    },
  ],
})
