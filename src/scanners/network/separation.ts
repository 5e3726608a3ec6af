import { hasAddressWord } from './context.ts'
import { type Place, prefixOf } from './line.ts'
import type { Octets } from './policy.ts'

/**
 * Whether four numbers with dots are an address, and not a version, an object id, a section, a part of a drawing or of a user
 * agent. The rules go from what the neighbours say to what the line says; what is left is an address also without a word
 * that says so, since in lists the key stands lines above.
 *
 * @param known True where something else has shown already that it is a host.
 */
export function isAddress(place: Place, octets: Octets, known: boolean): boolean {
  const prefix = prefixOf(place)
  if (prefix !== undefined && (prefix <= 8 || prefix > 32)) return false
  if (touchesWord(place) || isTemplate(place) || isNetworkNumber(octets, prefix)) return false
  return (
    known ||
    (!isVersion(place) &&
      !isObjectId(place, octets) &&
      !isSection(place) &&
      !isSoup(place) &&
      !isNumbered(octets, prefix, hasAddressWord(place.line) ? 20 : 50))
  )
}

/** A letter, digit or joining sign directly beside it: a part of a name, of a file's name or of a longer number. */
function touchesWord({ left, right, line }: Place): boolean {
  if (/[\w.$%+~^\\]$/.test(left) || /^(?:[\w%$@]|[-+~][A-Za-z]|\.[\w*])/.test(right)) return true
  // A name and a version: rack-2.2.6.3. Of two addresses with a hyphen, both are one.
  if (/-$/.test(left) && !/\d+(?:\.\d+){3}-$/.test(left)) return true
  if (/^-\d/.test(right) && !/^-\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/.test(right) && !hasAddressWord(line))
    return true
  // A product and its version: Chrome/133.0.0.0. A path: /releases/1.2.3.4/.
  if (/[A-Za-z0-9)]\/$/.test(left) && !/(?:\/|\bip|\d+(?:\.\d+){3}|<\w{1,10})\/$/i.test(left)) return true
  // An image and its tag.
  return (
    /[A-Za-z][\w./-]*:$/.test(left) && /\b(?:image|docker|from|container|tag|registry|podman)\b/i.test(line)
  )
}

/** Its neighbours to the left say that it is a version. */
function isVersion({ left, line, right }: Place): boolean {
  if (/(?:==|~=|~>|[<>]=|[<>] |\^|@)\s?["']?$/.test(left)) return true
  if (VERSION_LEFT.test(left)) return true
  if (
    /\b(?:bump|bumps|bumped|upgrade[sd]?|update[sd]?|downgrade[sd]?)\b/i.test(line) &&
    /\b(?:from|to)\s+[`'"v]?$/i.test(left)
  )
    return true
  return /^["'`)]?\s*(?:\(?(?:release|version|build|firmware|driver|beta|alpha|rc\d?)\b)/i.test(right)
}

const VERSION_LEFT =
  /(?:^|[^A-Za-z])(?:[A-Za-z_-]*(?:version|Version|VERSION)s?|(?:[A-Za-z-]+[_-])?(?:ver|rev|revision|build|release|firmware|driver)s?|v|engine|patch|kernel|runtime|sdk|tag|since|requires?|Id:|Revision)(?:\s(?:number|is|no\.?|of))?(?:\s[A-Za-z.+-]{1,20})?[\s"'`\](=:>,|*#-]{0,6}$/i

/** Object ids of ASN.1: `1.3.6.1`, `2.5.4.3`. */
function isObjectId({ line }: Place, [a, b]: Octets): boolean {
  if (/\b(?:oid|asn\.?1|x\.?509|snmp|objectidentifier|mib)\b/i.test(line)) return true
  return (a === 1 && b <= 3) || (a === 2 && (b === 5 || b === 16 || b === 23 || b === 1))
}

/** Sections of standards and of long documents. */
function isSection({ left, right }: Place): boolean {
  if (
    /(?:\xa7|\b(?:rfc|iso|iec|ansi|ieee|section|sections|sec\.?|chapter|clause|appendix|annex|par(?:agraph|\.)?|figure|fig\.?|table|step|item|requirement|c\d\d|c\+\+\d\d|posix|item|rule|see)\s?[\d. -]{0,12}[([]?\s?)$/i.test(
      left,
    )
  )
    return true
  // A heading begins with its number: `### 4.10.2.1 Names`.
  return (
    /^\s*(?:#{1,6}|=+|\d+\.|[*-])?\s*$/.test(left) &&
    /^\.?\s+[A-Z][a-z]+(?: [A-Za-z]+)*\s*$/.test(right) &&
    /#|=/.test(left)
  )
}

/** Numbers as in a drawing, a table of measurements or a dump. */
function isSoup({ line }: Place): boolean {
  if (line === lastLine) return lastSoup
  lastLine = line
  const rest = line.replace(QUAD, ' ')
  const decimals = rest.match(/\d\.\d/g)?.length ?? 0
  const digits = line.match(/[\d.,\s-]/g)?.length ?? 0
  lastSoup =
    decimals >= 4 ||
    (decimals >= 2 && digits > line.length * 0.7) ||
    /<(?:path|svg|polygon|polyline|g)\b|\bd=["'][Mm]\s?-?[\d.]|viewBox=|points=["']|\bMozilla\/\d/.test(line)
  return lastSoup
}

/** Addresses in one line are looked at one after the other. */
let lastLine: string | undefined
let lastSoup = false
const QUAD = /\d{1,3}(?:\.\d{1,3}){3}/g

/** A pattern of addresses or a template: `3.8.81.{1..9}`, `3.8.81.175%d`. */
function isTemplate({ right, left }: Place): boolean {
  return /^(?:\.?[[{*]|\\[.d])/.test(right) || /\\[.]?$/.test(left)
}

/** Numbers as versions have them: all small (10.x.x.x is private more often). */
function isNumbered([a, b, c, d]: Octets, prefix: number | undefined, small: number): boolean {
  return prefix === undefined && Math.max(a, b, c, d) < (a === 10 ? Math.min(small, 10) : small)
}

/** Two zeros or 255 twice at the end without a prefix: an end of a network, or a version, but no machine. */
function isNetworkNumber([, , c, d]: Octets, prefix: number | undefined): boolean {
  return prefix === undefined && ((c === 0 && d === 0) || (c === 255 && d === 255))
}
