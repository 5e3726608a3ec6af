import { bech32Valid } from './bech32.ts'
import { crc32 } from './crc.ts'
import { toBase } from './encoding.ts'
import { failed, type Proof, type ProofFunction, proven } from './types.ts'

/**
 * GitLab routable tokens: the last seven characters are the CRC-32 of all characters before, in base 36.
 * Source: https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export const gitlabRoutable: ProofFunction = (value) => {
  const sum = toBase(crc32(value.slice(0, -7)), '0123456789abcdefghijklmnopqrstuvwxyz', 7)
  return verdict(sum === value.slice(-7))
}

/** Grafana service account tokens: eight hex digits, the CRC-32 of the 37 characters before, lowest byte first. */
export const grafanaServiceAccount: ProofFunction = (value) => {
  const sum = crc32(value.slice(0, 37))
  const swapped = ((sum & 0xff) << 24) | ((sum & 0xff00) << 8) | ((sum >>> 8) & 0xff00) | (sum >>> 24)
  return verdict(`_${(swapped >>> 0).toString(16).padStart(8, '0')}` === value.slice(37))
}

/** Atlassian and Bitbucket tokens: the last eight characters are the CRC-32 of all before, in upper-case hex. */
export const atlassianCrc32: ProofFunction = (value) => {
  const sum = crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, '0')
  return verdict(sum === value.slice(-8))
}

/**
 * Cashfree secret keys: the last eight characters are the CRC-32 of the 32 hex digits before, in hex. Not documented;
 * established on published sandbox keys.
 */
export const cashfreeCrc32: ProofFunction = (value) => {
  const [, digits = '', sum] = /_([0-9a-f]{32})_([0-9a-f]{8})$/.exec(value) ?? []
  return verdict(crc32(digits).toString(16).padStart(8, '0') === sum)
}

/**
 * Private Packagist tokens: the last eight characters are the CRC-32 of all before (prefix included), in lower-case hex.
 * Source: https://github.com/packagist/private-packagist-docs/blob/HEAD/docs/composer-authentication.md
 */
export const packagistCrc32: ProofFunction = (value) =>
  verdict(crc32(value.slice(0, -8)).toString(16).padStart(8, '0') === value.slice(-8))

/**
 * Matrix access tokens of Synapse (`syt_`, `syr_`) and of the Matrix Authentication Service (`mat_`, `mcr_`, `mct_`): the
 * last six characters are the CRC-32 of all before the last `_`, in base 62.
 * Source: https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py
 */
export const matrixCrc32: ProofFunction = (value) => {
  const at = value.lastIndexOf('_')
  return verdict(toBase(crc32(value.slice(0, at)), matrixBase62, 6) === value.slice(at + 1))
}

/** Digits of base 62 as Synapse counts them. */
export const matrixBase62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** age secret keys: Bech32. Source: https://age-encryption.org/v1 */
export const ageBech32: ProofFunction = (value) =>
  bech32Valid(value.toLowerCase())
    ? proven('checksum', 'its Bech32 checksum is right')
    : failed('checksum', 'its Bech32 checksum is wrong')

function verdict(right: boolean): Proof {
  return right
    ? proven('checksum', 'its CRC-32 checksum is right')
    : failed('checksum', 'its CRC-32 checksum is wrong')
}
