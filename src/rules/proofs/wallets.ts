import { base58CheckValid } from './base58.ts'
import { bech32Valid } from './bech32.ts'
import { crc16 } from './crc.ts'
import { fromBase32 } from './encoding.ts'
import { failed, type Proof, type ProofFunction, proven } from './types.ts'

/**
 * Private keys of Bitcoin and its kin (WIF, BIP 32) and of Tezos: Base58Check.
 * Source: https://developer.bitcoin.org/reference/transactions.html
 */
export const base58Check: ProofFunction = (value) => verdict(base58CheckValid(value), 'Base58Check')

/** Keys in Bech32 (BIP 173), whatever their prefix: Nostr, Sui, Cardano. */
export const bech32: ProofFunction = (value) => verdict(bech32Valid(value), 'Bech32')

/**
 * Seeds of Stellar and NATS: base32 whose last two bytes are the CRC-16 of the bytes before, lowest byte first.
 * Sources: https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md and
 * https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
 */
export const crc16Base32: ProofFunction = (value) => {
  const bytes = fromBase32(value)
  if (bytes === undefined || bytes.length < 3) return verdict(false, 'CRC-16')
  const sum = crc16(bytes.subarray(0, -2))
  return verdict(bytes.at(-2) === (sum & 0xff) && bytes.at(-1) === sum >>> 8, 'CRC-16')
}

function verdict(right: boolean, name: string): Proof {
  return right
    ? proven('checksum', `its ${name} checksum is right`)
    : failed('checksum', `its ${name} checksum is wrong`)
}
