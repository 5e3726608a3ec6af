/** What a candidate is about. */
export const DOTTED = 0
export const COLONS = 1
export const NAMED = 2
export const DASHED = 3

/**
 * Where an address may stand, as triples of kind, start and end (byte offsets):
 *
 * - `DOTTED`: four groups of one to three digits with dots between them.
 * - `COLONS`: four hex digits and a colon, as every global IPv6 address begins.
 * - `NAMED`: a dot and the beginning of a domain whose names carry addresses; start is the dot.
 * - `DASHED`: `ip-` and a digit, as private host names of clouds begin (only with `withPrivate`).
 *
 * It goes from dot to dot and from colon to colon by `indexOf`, which is half as expensive as the cheapest loop or expression over
 * all bytes (0.3 ns a byte each on the history of a large JavaScript project). Ranges that are never reported are left out
 * at once, so that loopback addresses load nothing.
 */
export function findCandidates(bytes: Buffer, withPrivate: boolean): readonly number[] {
  const found: number[] = []
  for (let i = bytes.indexOf(DOT); i >= 0; ) {
    const end = isDigit(bytes[i + 1]) ? addDotted(bytes, i, withPrivate, found) : addNamed(bytes, i, found)
    i = bytes.indexOf(DOT, end)
  }
  for (let i = bytes.indexOf(COLON, 4); i >= 0; )
    i = bytes.indexOf(COLON, addColons(bytes, i, withPrivate, found))
  if (withPrivate) {
    for (let i = bytes.indexOf('ip-'); i >= 0; i = bytes.indexOf('ip-', i + 3)) {
      if (isDigit(bytes[i + 3])) found.push(DASHED, i, i + 3)
    }
  }
  return found
}

const DOT = 0x2e
const COLON = 0x3a

/** `i` is a dot with a digit behind it. Returns where the search for the next dot goes on. */
function addDotted(bytes: Buffer, i: number, withPrivate: boolean, found: number[]): number {
  if (!isDigit(bytes[i - 1])) return i + 1
  let start = i - 1
  while (start > 0 && i - start < 4 && isDigit(bytes[start - 1])) start--
  if (i - start > 3) return i + 1
  let at = start
  for (let group = 0; group < 4; group++) {
    let digits = 0
    while (digits < 4 && isDigit(bytes[at])) {
      at++
      digits++
    }
    if (digits === 0 || digits > 3) return at
    if (group === 3) break
    if (bytes[at] !== DOT) return at
    at++
  }
  // Five parts and more are versions and object ids; the whole run is passed over.
  let end = at
  while (bytes[end] === DOT && isDigit(bytes[end + 1])) {
    end += 2
    while (isDigit(bytes[end])) end++
  }
  const after = start > 1 && bytes[start - 1] === DOT && isDigit(bytes[start - 2])
  if (end > at || after) return end
  // In names the octets may stand in reverse.
  if (bytes[at] === DOT || !isNeverReported(bytes, start, withPrivate)) found.push(DOTTED, start, at)
  return at
}

/** By the first two octets: this network, private, loopback, link local, multicast and what is beyond. */
function isNeverReported(bytes: Buffer, start: number, withPrivate: boolean): boolean {
  let at = start
  let first = 0
  while (bytes[at] !== DOT) first = first * 10 + (bytes[at++] as number) - 0x30
  let second = 0
  for (at++; bytes[at] !== DOT; at++) second = second * 10 + (bytes[at] as number) - 0x30
  if (first === 0 || first === 127 || first >= 224 || (first === 169 && second === 254)) return true
  if (withPrivate) return false
  return first === 10 || (first === 192 && second === 168) || (first === 172 && second >= 16 && second <= 31)
}

const DOMAINS = ['compute.', 'compute-1.', 'nip.io', 'sslip.io', 'ec2.internal']
/** Their first two letters, as one number: names behind dots are everywhere in code. */
const BEGINNINGS = new Set(DOMAINS.map((domain) => (domain.charCodeAt(0) << 8) | domain.charCodeAt(1)))

/** `i` is a dot. */
function addNamed(bytes: Buffer, i: number, found: number[]): number {
  const beginning = (((bytes[i + 1] as number) | 0x20) << 8) | ((bytes[i + 2] as number) | 0x20)
  if (BEGINNINGS.has(beginning)) {
    const text = bytes.toString('latin1', i + 1, Math.min(i + 13, bytes.length)).toLowerCase()
    if (DOMAINS.some((domain) => text.startsWith(domain))) found.push(NAMED, i, i)
  }
  return i + 1
}

/** `i` is a colon. Global unicast begins with 2 or 3 (RFC 4291, IANA), unique local with fc or fd, site local with fe. */
function addColons(bytes: Buffer, i: number, withPrivate: boolean, found: number[]): number {
  if (!isHexOrColon(bytes[i + 1]) || !isHex(bytes[i - 1]) || !isHex(bytes[i - 2]) || !isHex(bytes[i - 3]))
    return i + 1
  const first = bytes[i - 4] as number
  const global = first === 0x32 || first === 0x33
  if (!global && !(withPrivate && (first | 0x20) === 0x66)) return i + 1
  let end = i + 1
  while (isHexOrColon(bytes[end]) || bytes[end] === DOT) end++
  found.push(COLONS, i - 4, end)
  return end
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isHex(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const lower = byte | 0x20
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x66)
}

function isHexOrColon(byte: number | undefined): boolean {
  return byte === COLON || isHex(byte)
}
