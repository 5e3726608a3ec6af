import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Flagsmith',
  rules: [
    {
      id: 'flagsmith-server-key',
      title: 'Flagsmith server-side environment key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`["'\x60= ](?<value>ser\.[A-Za-z0-9]{22})${end}`,
      random: true,
      why: 'Whoever holds it can read all flags, segments and their rules of the environment.',
      fix: 'Delete the key under the SDK keys of the environment.',
      source: 'https://github.com/Flagsmith/flagsmith/blob/HEAD/api/environments/api_keys.py',
      sourceSays: 'form',
      finds: ['FLAGSMITH_SERVER_KEY=<<ser.{{base62:22}}>>', 'environment_key="<<ser.{{base62:22}}>>"'],
      ignores: ['FLAGSMITH_SERVER_KEY=ser.{{base62:11}}', 'xser.{{base62:22}}'],
    },
  ],
})
