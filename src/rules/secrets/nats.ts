import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NATS',
  rules: [
    {
      id: 'nats-seed',
      title: 'NATS seed',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}S[ACNOUX]A[A-Z2-7]{55}${base64End}`,
      proof: 'crc16-base32',
      random: true,
      publicPrefix: 2,
      why: 'Whoever holds it can sign in as the user, or issue users of the account.',
      fix: 'Create a new key, sign its token again and revoke the old one.',
      source: 'https://github.com/nats-io/nkeys/blob/HEAD/strkey.go',
      sourceSays: 'form',
      finds: ['NATS_SEED=<<{{nats:user}}>>', 'nkey: "<<{{nats:account}}>>"'],
      ignores: ['NATS_SEED=SUA{{base32:20}}', 'NATS_KEY=UDX{{base32:53}}'],
    },
  ],
})
