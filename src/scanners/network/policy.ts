import ipaddr from 'ipaddr.js'
import { isMadeUp, isMadeUp6 } from './fakes.ts'
import { known4, known6 } from './known.ts'
import { assigned6, embedding6, type Policy, ranges4, ranges6 } from './ranges.ts'

export type Octets = readonly [number, number, number, number]

/** The octets of a text of exactly four decimal numbers up to 255 without leading zeros; undefined for anything else. */
export function parse4(text: string): Octets | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text)) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(text).octets
  return [a, b, c, d]
}

/** What is done with an IPv4 address. */
export function policyOf4(octets: Octets): Policy {
  const number = toNumber(octets)
  const special = SPECIAL4.find(({ base, shift }) => number >>> shift === base)
  if (special !== undefined) return special.policy
  if (KNOWN4.some(({ base, shift }) => number >>> shift === base)) return 'known'
  return isMadeUp(octets) ? 'fake' : 'report'
}

/** An IPv6 address in the form of RFC 5952, and what is done with it; `octets` of one that only carries an IPv4 address. */
export interface Parsed6 {
  readonly text: string
  readonly policy: Policy
  readonly octets?: Octets
}

/**
 * Undefined for what is no address: it has eight groups, or one `::` and two groups that are not zero. Dates, fingerprints and
 * namespaces of programming languages have the colons, but not the groups.
 */
export function parse6(text: string): Parsed6 | undefined {
  if (!text.includes('::') && text.split(':').length !== 8 && !text.includes('.')) return undefined
  if (!ipaddr.IPv6.isValid(text)) return undefined
  const address = ipaddr.IPv6.parse(text)
  const written = address.toRFC5952String()
  const carrier = embedding6.find(([cidr]) => address.match(ipaddr.IPv6.parseCIDR(cidr)))
  if (carrier !== undefined) {
    const [a = 0, b = 0, c = 0, d = 0] = address.toByteArray().slice(carrier[1], carrier[1] + 4)
    return { text: written, policy: policyOf4([a, b, c, d]), octets: [a, b, c, d] }
  }
  const special = SPECIAL6.find(({ range }) => address.match(range))
  if (special !== undefined) return { text: written, policy: special.policy }
  if (!ASSIGNED6.some((range) => address.match(range))) return { text: written, policy: 'ignore' }
  if (KNOWN6.some((range) => address.match(range))) return { text: written, policy: 'known' }
  if (address.parts.filter((part) => part !== 0).length < 2) return { text: written, policy: 'ignore' }
  return { text: written, policy: isMadeUp6(address.parts) ? 'fake' : 'report' }
}

function toNumber([a, b, c, d]: Octets): number {
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/** The bits of a range's name, and how far an address is shifted to be compared with them. */
function range4(cidr: string): { readonly base: number; readonly shift: number } {
  const [address, prefix] = ipaddr.IPv4.parseCIDR(cidr.includes('/') ? cidr : `${cidr}/32`)
  const [a = 0, b = 0, c = 0, d = 0] = address.octets
  return { base: toNumber([a, b, c, d]) >>> (32 - prefix), shift: 32 - prefix }
}

function range6(cidr: string) {
  return ipaddr.IPv6.parseCIDR(cidr.includes('/') ? cidr : `${cidr}/128`)
}

const SPECIAL4 = ranges4.map(([cidr, policy]) => ({ ...range4(cidr), policy }))
const KNOWN4 = known4.map(range4)
const SPECIAL6 = ranges6.map(([cidr, policy]) => ({ range: range6(cidr), policy }))
const KNOWN6 = known6.map(range6)
const ASSIGNED6 = assigned6.map(range6)
