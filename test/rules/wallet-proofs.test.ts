import { expect, test } from 'vitest'
import {
  base58CheckValid,
  base58Checksum,
  base58Decode,
  base58Encode,
} from '../../src/rules/proofs/base58.ts'
import { crc16 } from '../../src/rules/proofs/crc.ts'
import { latin1Bytes } from '../../src/rules/proofs/encoding.ts'
import { prove } from '../../src/rules/proofs/index.ts'

test('check value of CRC-16 (XMODEM)', () => {
  expect(crc16(latin1Bytes('123456789'))).toBe(0x31c3)
})

test('base58 in both directions, zero bytes at the start included', () => {
  for (const bytes of [[], [0], [0, 0, 1], [255, 254, 0, 3], new Array<number>(40).fill(7)]) {
    expect([...(base58Decode(base58Encode(Uint8Array.from(bytes))) ?? [])]).toEqual(bytes)
  }
  // https://datatracker.ietf.org/doc/html/draft-msporny-base58-03#section-5
  expect(base58Encode(latin1Bytes('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U')
  expect(base58Encode(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))).toBe('11233QC4')
  expect(base58Decode('0')).toBeUndefined()
})

test('the address of nobody, and the private key that is all ones', () => {
  const address = Uint8Array.from(new Array<number>(21).fill(0))
  expect(base58Encode(Uint8Array.of(...address, ...base58Checksum(address)))).toBe(`${'1'.repeat(21)}4oLvT2`)
  const key = Uint8Array.of(0x80, ...new Array<number>(33).fill(1))
  const text = base58Encode(Uint8Array.of(...key, ...base58Checksum(key)))
  expect(text.slice(-6)).toBe('ioWXHH')
  expect(base58CheckValid(text)).toBe(true)
  expect(base58CheckValid(text.slice(1))).toBe(false)
  expect(base58CheckValid('1')).toBe(false)
})

/** The public halves that the standards print: NIP-19 and SEP-23. */
test('published public keys have the same checksums', () => {
  const nostr = `npub1${'80cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w6'}`
  expect(prove('bech32', nostr).state).toBe('proven')
  const stellar = `GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4K${'VWLTJJFC7MGXUA74P7UJVSGZ'}`
  expect(prove('crc16-base32', stellar).state).toBe('proven')
})
