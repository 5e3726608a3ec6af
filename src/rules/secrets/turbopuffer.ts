import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'turbopuffer',
  rules: [
    {
      id: 'turbopuffer-api-key',
      title: 'turbopuffer API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tpuf_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the namespaces that it covers.',
      fix: 'Delete the key in the turbopuffer dashboard.',
      source: 'https://github.com/turbopuffer/turbopuffer-python/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['TURBOPUFFER_API_KEY=<<tpuf_{{base62:32}}>>', 'api_key="<<tpuf_{{base62:32}}>>"'],
      ignores: ['TURBOPUFFER_API_KEY=tpuf_{{base62:10}}', 'xtpuf_{{base62:32}}'],
    },
  ],
})
