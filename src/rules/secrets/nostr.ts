import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Nostr',
  rules: [
    {
      id: 'nostr-secret-key',
      title: 'Nostr secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nsec1[02-9ac-hj-np-z]{58}${end}`,
      proof: 'bech32',
      random: true,
      why: 'Whoever holds it is the person, for ever: the key cannot be changed.',
      fix: 'Announce a new key and stop using the old one.',
      source: 'https://github.com/nostr-protocol/nips/blob/HEAD/19.md',
      sourceSays: 'form',
      finds: ['NOSTR_NSEC=<<{{nostr}}>>', 'nsec: <<{{nostr}}>>'],
      ignores: ['NOSTR_NSEC=nsec1{{hex:20}}', 'NOSTR_NPUB=npub1{{hex:58}}'],
    },
  ],
})
