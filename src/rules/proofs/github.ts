import { createHash } from 'node:crypto'
import { crc32 } from './crc.ts'
import { base62Alphabet, toBase, toBase32 } from './encoding.ts'
import { failed, type ProofFunction, proven, unknown } from './types.ts'

/**
 * GitHub classic tokens (`ghp_`, `gho_`, `ghu_`, `ghr_`, `ghs_`) npm, NetBird and Polar tokens: the last six characters
 * are the CRC-32 of the characters between prefix and checksum, in base 62.
 * Source: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
export const crc32Base62: ProofFunction = (value) => {
  const body = value.slice(value.lastIndexOf('_') + 1)
  const right = toBase(crc32(body.slice(0, -6)), base62Alphabet, 6) === body.slice(-6)
  if (right) return proven('checksum', 'its CRC-32 checksum is right')
  // Not every server of GitHub is known to add the checksum to installation tokens.
  return value.startsWith('ghs_') ? unknown : failed('checksum', 'its CRC-32 checksum is wrong')
}

/**
 * GitHub fine-grained tokens, 93 characters: characters 77 to 84 are the start of the base32 SHA-256 of the 77
 * characters before (prefix included). Not documented; established on published sample tokens.
 */
export const githubFineGrained: ProofFunction = (value) => {
  const digest = createHash('sha256').update(value.slice(0, 77), 'latin1').digest()
  return toBase32(digest).slice(0, 8) === value.slice(77, 85)
    ? proven('checksum', 'its SHA-256 checksum is right')
    : failed('checksum', 'its SHA-256 checksum is wrong')
}
