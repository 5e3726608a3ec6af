import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DataStax Astra DB',
  rules: [
    {
      id: 'datastax-astra-token',
      title: 'DataStax Astra DB application token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}${end}`,
      random: true,
      publicPrefix: 8,
      why: 'Whoever holds it can read and change the databases that it covers.',
      fix: 'Delete the token under Settings, Tokens.',
      source: 'https://github.com/datastax/astra-cli/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'ASTRA_DB_APPLICATION_TOKEN=<<AstraCS:{{base62:24}}:{{hex:64}}>>',
        "apiKey: '<<AstraCS:{{base62:24}}:{{hex:64}}>>'",
      ],
      ignores: ['ASTRA_DB_APPLICATION_TOKEN=AstraCS:{{base62:24}}', 'xAstraCS:{{base62:24}}:{{hex:64}}'],
    },
  ],
})
