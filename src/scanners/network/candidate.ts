import { looksInvented } from './fakes.ts'
import { hostContext } from './context.ts'
import { type Place, placeIn, prefixOf } from './line.ts'
import { mistypedPrivate } from './mistyped.ts'
import { type CarryingName, dashedName, dottedName, hostLabel } from './names.ts'
import { parse4, parse6, policyOf4 } from './policy.ts'
import type { Policy } from './ranges.ts'
import type { Replacements } from './replacement.ts'
import { isAddress } from './separation.ts'
import { COLONS, DASHED, DOTTED } from './trigger.ts'
import type { ScannerSettings } from '../types.ts'

/** An address that is worth a finding. Offsets into its line. */
export interface Finding {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly subject: string
  /** Why it is a host that somebody connects to. */
  readonly context: string | undefined
  readonly level?: 'note'
  readonly message?: string
  readonly replace?: (replacements: Replacements, ordinal: number) => string
}

/** Reads one candidate of the trigger within its line (Latin-1, without the line break); undefined when it is nothing. */
export function readCandidate(
  line: string,
  what: number,
  start: number,
  end: number,
  settings: ScannerSettings,
): Finding | undefined {
  if (what === COLONS) return readIpv6(line, start, end, settings)
  const name =
    what === DOTTED
      ? dottedName(line, start, end)
      : what === DASHED
        ? hostLabel(line, start)
        : dashedName(line, start)
  if (name !== undefined) return ofName(line, name, settings)
  return what === DOTTED ? readIpv4(line, start, end, settings) : undefined
}

function readIpv4(line: string, start: number, end: number, settings: ScannerSettings): Finding | undefined {
  const text = line.slice(start, end)
  const octets = parse4(text)
  if (octets === undefined) return undefined
  const policy = policyOf4(octets)
  if (!isWanted(policy, settings)) return undefined
  const place = placeIn(line, start, end)
  // `::ffff:` and the like before it: the IPv4 address is what counts.
  const embedded = /(?:^|[^\w:.])(?:::(?:ffff:)?(?:0:)?|64:ff9b::)$/i.test(place.left)
  const context = hostContext(place)
  if (!isAddress(embedded ? { ...place, left: ' ' } : place, octets, context !== undefined)) return undefined
  const prefix = prefixOf(place)
  if (policy === 'private') {
    if (prefix !== undefined && prefix <= 16) return undefined
    return {
      ...at(place),
      rule: 'network-private-address',
      subject: text,
      ...withIpv4(line, undefined, prefix),
    }
  }
  const mistake = mistypedPrivate(octets, prefix)
  if (mistake !== undefined) {
    const message = `The public address ${text} looks like a mistyped private one: ${mistake}.`
    return { ...at(place), rule: 'network-mistyped-private', subject: text, context: undefined, message }
  }
  const isExample = looksInvented(octets) || (context === undefined && EXAMPLE.test(line))
  return {
    ...at(place),
    ...{ rule: 'network-public-ipv4', subject: text, ...withIpv4(line, context, prefix) },
    ...(isExample && { level: 'note' }),
  }
}

/** The line says itself that it is an example. It may be a real address all the same: a note. */
const EXAMPLE =
  /\b(?:for example|for instance|e\.g\.|eg:|i\.e\.|example:?|examples|suppose|imagine|dummy|fictional|fake)(?![\w.-])/i

function withIpv4(line: string, context: string | undefined, prefix: number | undefined) {
  return {
    context,
    replace: ({ ipv4 }: Replacements, ordinal: number) => ipv4(ordinal, line, prefix),
  }
}

function readIpv6(line: string, start: number, end: number, settings: ScannerSettings): Finding | undefined {
  let last = end
  while (last > start && /[:.]/.test(line.charAt(last - 1)) && !line.slice(start, last).endsWith('::')) last--
  const place = placeIn(line, start, last)
  if (/[\w:.-]$/.test(place.left) || /^[\w:]/.test(place.right)) return undefined
  const address = parse6(line.slice(start, last))
  // The address that it carries is found as one of IPv4.
  if (address === undefined || (address.octets !== undefined && line.slice(start, last).includes('.')))
    return undefined
  if (!isWanted(address.policy, settings)) return undefined
  const context = hostContext(place)
  const replace = ({ ipv6 }: Replacements, ordinal: number) => ipv6(ordinal, line)
  const rule = address.policy === 'private' ? 'network-private-address' : 'network-public-ipv6'
  const prefix = prefixOf(place)
  if (prefix !== undefined && prefix < 32) return undefined
  return { ...at(place), rule, subject: address.text, context, replace }
}

/** A name says more than a number: it is always that of a host. */
function ofName(line: string, name: CarryingName, settings: ScannerSettings): Finding | undefined {
  const policy = policyOf4(name.octets)
  if (!isWanted(policy, settings)) return undefined
  return {
    ...{ start: name.start, end: name.end, subject: line.slice(name.start, name.end).toLowerCase() },
    rule: policy === 'private' ? 'network-private-address' : 'network-address-in-name',
    context: 'the name of a host holds it',
    replace: ({ plain4 }, ordinal) => name.withAddress(plain4(ordinal)),
  }
}

function isWanted(policy: Policy, settings: ScannerSettings): boolean {
  return policy === 'report' || (policy === 'private' && settings.privateAddresses === true)
}

function at({ start, end }: Place): Pick<Place, 'start' | 'end'> {
  return { start, end }
}
