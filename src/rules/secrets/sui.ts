import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sui',
  rules: [
    {
      id: 'sui-private-key',
      title: 'Sui private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}suiprivkey1[02-9ac-hj-np-z]{59}${end}`,
      proof: 'bech32',
      random: true,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/sui-foundation/sips/blob/HEAD/sips/sip-15.md',
      sourceSays: 'form',
      finds: ['SUI_PRIVATE_KEY=<<{{sui}}>>', "decodeSuiPrivateKey('<<{{sui}}>>')"],
      ignores: ['SUI_PRIVATE_KEY=suiprivkey1{{hex:20}}', 'xsuiprivkey1{{hex:59}}'],
    },
  ],
})
