import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Stellar',
  rules: [
    {
      id: 'stellar-secret-seed',
      title: 'Stellar secret seed',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:stellar|soroban|secret_?(?:key|seed)|from_?secret|source_?secret)[a-z0-9_]{0,16}(?:${assign}|\([ \t]{0,2}["\x27])(?<value>S[A-D][A-Z2-7]{54})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      proof: 'crc16-base32',
      publicPrefix: 0,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/stellar/stellar-protocol/blob/HEAD/ecosystem/sep-0023.md',
      sourceSays: 'form',
      finds: ['STELLAR_SECRET_KEY=<<{{stellar}}>>', "Keypair.fromSecret('<<{{stellar}}>>')"],
      ignores: ['STELLAR_SECRET_KEY=SB{{base32:20}}', 'STELLAR_PUBLIC_KEY=G{{base32:55}}'],
    },
  ],
})
