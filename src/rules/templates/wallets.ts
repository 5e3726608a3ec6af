import { base58Checksum, base58Encode } from '../proofs/base58.ts'
import { bech32Encode } from '../proofs/bech32.ts'
import { crc16 } from '../proofs/crc.ts'
import { toBase32 } from '../proofs/encoding.ts'
import type { Generator } from './generators.ts'

/** First two bytes of a NATS seed by the letter of its kind, and the version byte of Stellar's. */
/** Bytes that make a key start with its name. Source: https://pytezos.baking-bad.org/tutorials/01.html */
const tezosKinds: Readonly<Record<string, readonly number[]>> = {
  edsk: [13, 15, 58, 7],
  spsk: [17, 162, 224, 201],
  p2sk: [16, 81, 238, 189],
}

const natsKinds: Readonly<Record<string, readonly number[]>> = {
  user: [0x95, 0x00],
  account: [0x90, 0x00],
  operator: [0x93, 0x80],
}

/** Private keys with a checksum that is right. Sources of the formats: `proofs/wallets.ts`. */
export const wallets: Readonly<Record<string, Generator>> = {
  /** `{{wif}}` compressed, `{{wif:long}}` not. */
  wif: (random, kind) => base58(Uint8Array.of(0x80, ...random.bytes(32), ...(kind === 'long' ? [] : [1]))),
  xprv: (random) =>
    base58(Uint8Array.of(0x04, 0x88, 0xad, 0xe4, 3, ...random.bytes(40), 0, ...random.bytes(32))),
  /** `{{tezos:spsk}}`; without a kind an Ed25519 seed. */
  tezos: (random, kind) =>
    base58(Uint8Array.from([...(tezosKinds[kind || 'edsk'] ?? []), ...random.bytes(32)])),
  stellar: (random) => base32(Uint8Array.of(0x90, ...random.bytes(32))),
  nats: (random, kind) =>
    base32(Uint8Array.from([...(natsKinds[kind || 'user'] ?? []), ...random.bytes(32)])),
  nostr: (random) => bech32Encode('nsec', random.bytes(32)),
  sui: (random) => bech32Encode('suiprivkey', Uint8Array.of(0, ...random.bytes(32))),
  /** `{{cardano:addr_sk}}` */
  cardano: (random, prefix) => bech32Encode(prefix, random.bytes(prefix.includes('xsk') ? 96 : 32)),
}

function base58(bytes: Uint8Array): string {
  return base58Encode(Uint8Array.of(...bytes, ...base58Checksum(bytes)))
}

function base32(bytes: Uint8Array): string {
  const sum = crc16(bytes)
  return toBase32(Uint8Array.of(...bytes, sum & 0xff, sum >>> 8))
}
