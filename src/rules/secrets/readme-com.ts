import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ReadMe',
  rules: [
    {
      id: 'readme-api-key',
      title: 'ReadMe API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rdme_[A-Za-z0-9]{50,90}${end}`,
      random: true,
      why: 'Whoever holds it can change the documentation of the project.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://github.com/readmeio/rdme/blob/HEAD/src/lib/types/openapiDoc.ts',
      sourceSays: 'mark',
      finds: [
        'README_API_KEY=<<rdme_{{alnum-lower:70}}>>',
        'client = Client(api_key="<<rdme_{{base62:60}}>>")',
      ],
      ignores: ['README_API_KEY=rdme_{{alnum-lower:23}}', 'xrdme_{{alnum-lower:70}}'],
    },
  ],
})
