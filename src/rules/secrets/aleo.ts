import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Aleo',
  rules: [
    {
      id: 'aleo-private-key',
      title: 'Aleo private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}APrivateKey1zkp[1-9A-HJ-NP-Za-km-z]{44}(?![A-Za-z0-9])`,
      random: true,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/AleoNet/snarkVM/blob/HEAD/console/account/src/private_key/string.rs',
      sourceSays: 'form',
      finds: [
        'ALEO_PRIVATE_KEY=<<APrivateKey1zkp{{base58:44}}>>',
        '"token": "<<APrivateKey1zkp{{base58:44}}>>"',
      ],
      ignores: ['ALEO_PRIVATE_KEY=APrivateKey1zkp{{base58:14}}', 'xAPrivateKey1zkp{{base58:44}}'],
    },
  ],
})
