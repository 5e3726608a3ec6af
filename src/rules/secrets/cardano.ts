import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cardano',
  rules: [
    {
      id: 'cardano-signing-key',
      title: 'Cardano signing key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:(?:root|acct|addr|stake|drep|cc_cold|cc_hot)_x?sk|(?:acct|addr|stake)_shared_xsk|ed25519e?_sk)1[02-9ac-hj-np-z]{50,200}${end}`,
      proof: 'bech32',
      why: 'Whoever holds it controls the funds of the wallet.',
      fix: 'Move the funds to a new wallet now; the old one can never be made safe again.',
      source: 'https://github.com/cardano-foundation/CIPs/blob/HEAD/CIP-0005/README.md',
      sourceSays: 'form',
      finds: ['CARDANO_SK=<<{{cardano:addr_sk}}>>', 'skey: "<<{{cardano:root_xsk}}>>"'],
      ignores: ['CARDANO_SK=addr_sk1{{hex:20}}', 'CARDANO_VK=addr_vk1{{hex:58}}'],
    },
  ],
})
