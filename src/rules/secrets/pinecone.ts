import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pinecone',
  rules: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}${end}`,
      random: true,
      publicPrefix: 5,
      why: 'Whoever holds it can read, change and delete the indexes of the project.',
      fix: 'Delete the key in the console.',
      source: 'https://github.com/pinecone-io/pinecone-python-client/blob/HEAD/pinecone/admin/api_keys.py',
      sourceSays: 'mark',
      finds: [
        'PINECONE_API_KEY=<<pcsk_{{base62:5}}_{{base62:63}}>>',
        "apiKey: '<<pcsk_{{base62:5}}_{{base62:63}}>>'",
      ],
      ignores: ['PINECONE_API_KEY=pcsk_{{base62:5}}_{{base62:31}}', 'xpcsk_{{base62:5}}_{{base62:63}}'],
    },
    {
      id: 'pinecone-legacy-api-key',
      title: 'Pinecone API key (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:pinecone[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and delete the indexes of the project.',
      fix: 'Delete the key in the console.',
      source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      finds: ['PINECONE_API_KEY=<<{{uuid}}>>', 'pineconeApiKey: "<<{{uuid}}>>"'],
      ignores: ['PINECONE_API_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
