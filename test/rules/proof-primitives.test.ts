import { expect, test } from 'vitest'
import { crc24, crc32 } from '../../src/rules/proofs/crc.ts'
import { fromBase64, latin1Bytes, toBase64, toBase64Url } from '../../src/rules/proofs/encoding.ts'
import { prove } from '../../src/rules/proofs/index.ts'
import { marvin32, marvinSeed } from '../../src/rules/proofs/marvin32.ts'
import { skipValue } from '../../src/rules/proofs/msgpack.ts'

/** Values that Microsoft publishes in its own tests: one letter repeated, the signature and the checksum. */
test.each([
  ['a', 33, '+AEhG2s/8w='],
  ['a', 33, '+ARmD7h+qo='],
  ['a', 33, '+ASbHpHeAI='],
  ['a', 33, 'AIoTOumzco='],
  ['b', 33, 'AZEGLiQbng='],
  ['a', 42, 'AzSeCjhzCu'],
  ['d', 42, '+ACRCUDxQE'],
  ['d', 44, 'AzFu182vhA=='],
  ['a', 76, '+ASt5mnCaw=='],
  ['a', 76, 'ACDbOpqrYA=='],
  ['a', 76, '+ABa13FZVQ=='],
  ['a', 76, 'APIMHbKhsQ=='],
  ['a', 76, '+AMCFNqWyA=='],
])('published Azure key: %s × %i and %s', (letter, count, tail) => {
  expect(prove('azure-identifiable', letter.repeat(count) + tail).state).toBe('proven')
})

test('published Entra ID client secret', () => {
  expect(prove('azure-identifiable', `zzz8Q~${'z'.repeat(31)}blP`).state).toBe('proven')
})

/** https://github.com/microsoft/security-utilities, test cases of Marvin. */
test.each([
  [0xd53cd9ce, 0xcd0893b7, latin1Bytes('abc'), 0x6be02a86],
  [0x004fb61a, 0x001bdbcc, new Uint8Array(), 0x302009bc],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(175), 0x3592e206],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(231, 15), 0xfdab5e04],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(55, 244, 149), 0x6b3c8b90],
])('marvin32 with seed %i %i', (high, low, bytes, sum) => {
  expect(marvin32(bytes, [low, high])).toBe(sum)
})

test('a seed of Marvin32 is read as text, highest byte first', () => {
  expect(marvinSeed('Default0')).toEqual([0x756c7430, 0x44656661])
})

test('check values of the CRCs', () => {
  expect(crc32('123456789')).toBe(0xcbf43926)
  expect(crc24(latin1Bytes('123456789'))).toBe(0x21cf02)
})

test('base64 in both directions is that of Node', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length * 11) & 0xff)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    expect(fromBase64(toBase64Url(bytes))).toEqual(bytes)
  }
  expect(fromBase64('a')).toBeUndefined()
  expect(fromBase64('ab c')).toBeUndefined()
})

test('MessagePack values of all kinds are passed over whole', () => {
  const values = [
    [0x7f],
    [0xe0],
    [0xc0],
    [0xc3],
    [0xcc, 1],
    [0xcd, 1, 2],
    [0xce, 1, 2, 3, 4],
    [0xd9, 2, 65, 66],
    [0xa2, 65, 66],
    [0xc4, 1, 9],
    [0xc5, 0, 1, 9],
    [0x92, 1, 0xa1, 65],
    [0x81, 1, 2],
    [0xdc, 0, 1, 5],
    [0xde, 0, 1, 5, 6],
    [0xd6, 1, 2, 3, 4, 5],
    [0xc7, 2, 1, 8, 8],
  ]
  for (const value of values) {
    expect(skipValue(Uint8Array.from([...value, 0]), 0)).toBe(value.length)
    if (value.length > 1) expect(skipValue(Uint8Array.from(value.slice(0, -1)), 0)).toBeNaN()
  }
  expect(skipValue(new Uint8Array(100).fill(0x91), 0)).toBeNaN()
})
