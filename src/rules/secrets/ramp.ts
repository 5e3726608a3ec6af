import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Ramp',
  rules: [
    {
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ramp_sec_[A-Za-z0-9]{48}${end}`,
      random: true,
      pair: { rule: 'ramp-client-id', lines: 5 },
      why: 'Whoever holds it with the client id can read and change cards and payments.',
      fix: 'Rotate the secret in the developer settings.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/ramp/ramp.go',
      sourceSays: 'form',
      finds: ['RAMP_CLIENT_SECRET=<<ramp_sec_{{base62:48}}>>', '--token <<ramp_sec_{{base62:48}}>>'],
      ignores: ['RAMP_CLIENT_SECRET=ramp_sec_{{base62:16}}', 'xramp_sec_{{base62:48}}'],
    },
    {
      id: 'ramp-client-id',
      title: 'Ramp client id',
      pack: 'secrets',
      level: 'note',
      pattern: `${wordStart}ramp_id_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: 'On its own it is a name; with the secret beside it, it opens the account.',
      fix: 'Rotate the secret if it is known as well.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/ramp/ramp.go',
      sourceSays: 'form',
      finds: ['RAMP_CLIENT_ID=<<ramp_id_{{base62:40}}>>', 'export KEY="<<ramp_id_{{base62:40}}>>"'],
      ignores: ['RAMP_CLIENT_ID=ramp_id_{{base62:13}}', 'xramp_id_{{base62:40}}'],
    },
  ],
})
