import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Metabase',
  rules: [
    {
      id: 'metabase-api-key',
      title: 'Metabase API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}mb_[A-Za-z0-9+/]{43}=${base64End}`,
      random: true,
      why: 'Whoever holds it can query the databases that its group may.',
      fix: 'Delete the key under Admin settings, API Keys.',
      source: 'https://github.com/metabase/metabase/blob/HEAD/src/metabase/api_keys/models/api_key.clj',
      sourceSays: 'form',
      finds: ['METABASE_API_KEY=<<mb_{{base64:43}}=>>', 'x-api-key: <<mb_{{base64:43}}=>>'],
      ignores: ['METABASE_API_KEY=mb_{{base64:21}}=', 'xmb_{{base64:43}}='],
    },
  ],
})
