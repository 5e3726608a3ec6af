/** Bech32 (BIP 173), as age writes its keys. Lower case; callers fold case. */

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** `prefix`, `1`, the data in groups of five bits and six characters of checksum. */
export function bech32Encode(prefix: string, bytes: Uint8Array): string {
  const data: number[] = []
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff
    for (bits += 8; bits >= 5; ) {
      bits -= 5
      data.push((buffer >>> bits) & 31)
    }
  }
  if (bits > 0) data.push((buffer << (5 - bits)) & 31)
  const sum = polymod([...expand(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ 1
  for (let shift = 25; shift >= 0; shift -= 5) data.push((sum >>> shift) & 31)
  return `${prefix}1${data.map((value) => alphabet.charAt(value)).join('')}`
}

/** True when the checksum of `text` (lower case, prefix included) is right. */
export function bech32Valid(text: string): boolean {
  const separator = text.lastIndexOf('1')
  const data = [...text.slice(separator + 1)].map((character) => alphabet.indexOf(character))
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false
  return polymod([...expand(text.slice(0, separator)), ...data]) === 1
}

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generator.forEach((constant, index) => {
      if ((top >>> index) & 1) sum ^= constant
    })
  }
  return sum
}

function expand(prefix: string): number[] {
  const codes = [...prefix].map((character) => character.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}
