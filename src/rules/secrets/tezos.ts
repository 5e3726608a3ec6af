import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tezos',
  rules: [
    {
      id: 'tezos-secret-key',
      title: 'Tezos secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:(?:edsk|spsk|p2sk)[1-9A-HJ-NP-Za-km-z]{50}|edsk[1-9A-HJ-NP-Za-km-z]{94})(?![A-Za-z0-9])`,
      proof: 'base58check',
      random: true,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://pytezos.baking-bad.org/tutorials/01.html',
      sourceSays: 'form',
      finds: [
        'TEZOS_SECRET_KEY=<<{{tezos}}>>',
        'unencrypted:<<{{tezos}}>>',
        'unencrypted:<<{{tezos:spsk}}>>',
        'unencrypted:<<{{tezos:p2sk}}>>',
      ],
      ignores: ['TEZOS_SECRET_KEY=edsk{{base62:12}}', 'TEZOS_PUBLIC_KEY=edpk{{letters:50}}'],
    },
  ],
})
