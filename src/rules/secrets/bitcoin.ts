import { assign, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Bitcoin',
  rules: [
    {
      id: 'bitcoin-wif-key',
      title: 'Bitcoin private key (WIF)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:wif|priv_?key|private_?key)(?:${assign}|["\x27]?[ \t]{1,4}["\x27]?)(?<value>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])`,
      ignoreCase: true,
      proof: 'base58check',
      publicPrefix: 0,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/bitcoin/bips/blob/HEAD/bip-0038.mediawiki',
      sourceSays: 'example',
      finds: ['BTC_PRIVATE_KEY=<<{{wif}}>>', 'importprivkey "<<{{wif:long}}>>"'],
      ignores: ['BTC_PRIVATE_KEY=K{{base62:12}}', 'importprivkey "${KEY}"'],
    },
    {
      id: 'bip32-extended-key',
      title: 'Extended private key (BIP 32)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])`,
      proof: 'base58check',
      random: true,
      why: 'Whoever holds it controls every address of the wallet below it.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/bitcoin/bips/blob/HEAD/bip-0032.mediawiki',
      sourceSays: 'form',
      finds: ['XPRV=<<{{xprv}}>>', 'seed: "<<{{xprv}}>>"'],
      ignores: ['XPRV=xprv{{base62:20}}', 'axprv{{base62:107}}'],
    },
  ],
})
