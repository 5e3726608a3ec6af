import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Aptos',
  rules: [
    {
      id: 'aptos-private-key',
      title: 'Aptos private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:ed25519|secp256k1)-priv-0x[0-9a-f]{64}${end}`,
      publicPrefix: 12,
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/aptos-foundation/AIPs/blob/HEAD/aips/aip-080-standardize-private-keys.md',
      sourceSays: 'example',
      finds: [
        'APTOS_PRIVATE_KEY=<<ed25519-priv-0x{{hex:64}}>>',
        "const key = '<<secp256k1-priv-0x{{hex:64}}>>'",
      ],
      ignores: ['APTOS_PRIVATE_KEY=ed25519-priv-0x{{hex:21}}', 'xed25519-priv-0x{{hex:64}}'],
    },
  ],
})
