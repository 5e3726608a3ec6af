import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Appwrite',
  rules: [
    {
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:standard|dynamic|organization|account)_[0-9a-f]{256}${end}`,
      random: true,
      why: 'Whoever holds it can read and change what its scopes cover in the project, past all permissions.',
      fix: 'Delete the key in the project settings.',
      source:
        'https://github.com/appwrite/appwrite/blob/HEAD/src/Appwrite/Platform/Modules/Project/Http/Project/Keys/Create.php',
      sourceSays: 'form',
      finds: ['APPWRITE_API_KEY=<<standard_{{hex:256}}>>', 'export KEY="<<organization_{{hex:256}}>>"'],
      ignores: ['APPWRITE_API_KEY=standard_{{hex:64}}', 'xstandard_{{hex:256}}'],
    },
  ],
})
