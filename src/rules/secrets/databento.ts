import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Databento',
  rules: [
    {
      id: 'databento-api-key',
      title: 'Databento API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}db-(?=[A-Za-z]{0,28}[0-9])(?=[a-z0-9]{0,28}[A-Z])[A-Za-z0-9]{29}${end}`,
      random: true,
      why: 'Whoever holds it can download market data at your cost.',
      fix: 'Deactivate the key in the Databento portal under API keys.',
      source: 'https://github.com/databento/databento-python/blob/HEAD/tests/conftest.py',
      sourceSays: 'form',
      finds: ['DATABENTO_API_KEY=<<db-{{base62:29}}>>', 'db.Historical("<<db-{{base62:29}}>>")'],
      ignores: ['DATABENTO_API_KEY=db-{{base62:12}}', 'xdb-{{base62:29}}'],
    },
  ],
})
