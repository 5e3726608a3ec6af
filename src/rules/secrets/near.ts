import { defineService } from '../rule.ts'

export default defineService({
  name: 'NEAR',
  rules: [
    {
      id: 'near-secret-key',
      title: 'NEAR secret key',
      pack: 'secrets',
      level: 'error',
      pattern: '(?<![A-Za-z0-9_-])ed25519:[1-9A-HJ-NP-Za-km-z]{85,90}(?![A-Za-z0-9])',
      random: true,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/near/near-api-js/blob/HEAD/src/crypto/key_pair_ed25519.ts',
      sourceSays: 'form',
      finds: ['NEAR_PRIVATE_KEY=<<ed25519:{{base58:88}}>>', '"private_key":"<<ed25519:{{base58:88}}>>"'],
      ignores: ['NEAR_PUBLIC_KEY=ed25519:{{digits:3}}{{letters:3}}', 'ed25519:xxxx'],
    },
  ],
})
