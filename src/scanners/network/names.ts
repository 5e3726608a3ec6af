import { type Octets, parse4 } from './policy.ts'

/** A name that carries an address. Offsets into the line. */
export interface CarryingName {
  readonly start: number
  readonly end: number
  readonly octets: Octets
  /** The name with another address in its place, given as four octets with dots. */
  readonly withAddress: (address: string) => string
}

/**
 * Domains under which the dotted address is a part of the name.
 *
 * - wildcard resolvers: https://nip.io, https://sslip.io
 * - reverse resolution (RFC 1035, 3.5), and the host names that Hetzner, Google, Linode and Vultr give their machines
 */
const SUFFIXES: readonly (readonly [suffix: string, reversed: boolean])[] = [
  ['nip.io', false],
  ['sslip.io', false],
  ['in-addr.arpa', true],
  ['clients.your-server.de', true],
  ['bc.googleusercontent.com', true],
  ['ip.linodeusercontent.com', false],
  ['vultrusercontent.com', false],
]

/** A name that the dotted numbers from `start` to `end` are a part of. */
export function dottedName(line: string, start: number, end: number): CarryingName | undefined {
  const rest = line.slice(end, end + 40).toLowerCase()
  const suffix = SUFFIXES.find(
    ([name]) => rest.startsWith(`.${name}`) && !/[\w-]/.test(rest.charAt(name.length + 1)),
  )
  if (suffix === undefined) return undefined
  // A pattern that puts a number in front: `\\1.2.0.192.in-addr.arpa`.
  if (/[\\$%]/.test(line.charAt(start - 1))) return undefined
  const written = parse4(line.slice(start, end))
  if (written === undefined) return undefined
  const [a, b, c, d] = written
  const reversed = suffix[1]
  const to = end + 1 + suffix[0].length
  const from = nameStart(line, start)
  return {
    start: from,
    end: to,
    octets: reversed ? [d, c, b, a] : written,
    withAddress: (address) =>
      line.slice(from, start) +
      (reversed ? address.split('.').reverse().join('.') : address) +
      line.slice(end, to),
  }
}

/** A name with hyphens between the octets, whose domain begins with the dot at `dot`. */
export function dashedName(line: string, dot: number): CarryingName | undefined {
  const before = line.slice(Math.max(0, dot - 60), dot)
  const behind =
    /^(?:\.compute(?:-1)?\.amazonaws\.com(?:\.cn)?|\.compute\.internal|\.ec2\.internal|\.nip\.io|\.sslip\.io)(?![\w-])/i.exec(
      line.slice(dot, dot + 40),
    )?.[0]
  if (behind === undefined) return undefined
  const isCloud = /^\.(?:compute|ec2)/i.test(behind)
  const found = (isCloud ? CLOUD_HOST : WILDCARD_HOST).exec(before)
  if (found === null) return undefined
  const [, head = '', numbers = '', tail = ''] = found
  const octets = parse4(numbers.replaceAll('-', '.'))
  if (octets === undefined) return undefined
  const from = isCloud ? dot - before.length + found.index : nameStart(line, dot - numbers.length)
  const lead = isCloud ? head : line.slice(from, dot - numbers.length)
  return {
    start: from,
    end: dot + behind.length,
    octets,
    withAddress: (address) => `${lead}${address.replaceAll('.', '-')}${tail}${behind}`,
  }
}

/** `ip-10-0-3-17` as clouds call their machines, from the offset of `ip-`. */
export function hostLabel(line: string, start: number): CarryingName | undefined {
  if (/[A-Za-z0-9.-]/.test(line.charAt(start - 1))) return undefined
  const label = /^ip-(\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})(?![\w-]|\.[a-z])/.exec(line.slice(start, start + 32))
  const octets = parse4((label?.[1] ?? '').replaceAll('-', '.'))
  if (label === null || octets === undefined) return undefined
  return {
    start,
    end: start + label[0].length,
    octets,
    withAddress: (address) => `ip-${address.replaceAll('.', '-')}`,
  }
}

/** `ec2-3-8-81-175.eu-west-2` before `.compute.amazonaws.com`: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html */
const CLOUD_HOST = /(?<![A-Za-z0-9-])((?:ec2|ip)-)(\d{1,3}(?:-\d{1,3}){3})((?:\.[a-z]{2}(?:-[a-z]+)+-\d)?)$/i
const WILDCARD_HOST = /()(?<![\d-]|\d\.)(\d{1,3}(?:-\d{1,3}){3})()$/

/** Where the name begins that goes on at `at`: labels before it belong to it. */
function nameStart(line: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 100 && /[A-Za-z0-9.-]/.test(line.charAt(start - 1))) start--
  while (start < at && /[.-]/.test(line.charAt(start))) start++
  return start
}
