import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Amplitude',
  rules: [
    {
      id: 'amplitude-secret-key',
      title: 'Amplitude secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('amplitude', 'secret')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the API key can export all events of the project.',
      fix: 'Rotate the secret key in the settings of the project.',
      source: 'https://amplitude.com/docs/apis/authentication',
      finds: ['AMPLITUDE_SECRET_KEY=<<{{hex:32}}>>', '"amplitude_secret_key": "<<{{hex:32}}>>"'],
      ignores: ['AMPLITUDE_SECRET_KEY={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
