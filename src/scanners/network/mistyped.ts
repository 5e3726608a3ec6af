import type { Octets } from './policy.ts'

/**
 * The private range that a public address was probably meant to be in, with what is wrong; undefined when it does not look so.
 * Only where the rest of the address is as people number their own networks.
 */
export function mistypedPrivate([a, b, c, d]: Octets, prefix: number | undefined): string | undefined {
  const ownNumbers = c <= 1 || d === 0 || prefix !== undefined
  if (a === 172 && !(b >= 16 && b <= 31) && (c === 0 || d === 0) && (prefix !== undefined || d <= 1))
    return '172.16.0.0/12 ends with 172.31.255.255'
  if (!ownNumbers || c > 2) return undefined
  if (b === 168 && NEAR_192.has(a)) return 'did you mean 192.168.0.0/16?'
  if (a === 192 && NEAR_168.has(b)) return 'did you mean 192.168.0.0/16?'
  return undefined
}

const NEAR_192 = new Set([190, 191, 193, 194, 195, 196, 129, 182, 162, 198, 197, 199, 92, 19, 172])
const NEAR_168 = new Set([16, 18, 68, 158, 167, 169, 172, 178, 186])
