/**
 * Whether the four octets are made up: 1.2.3.4, 12.34.56.78, 5.5.5.5, 11.22.33.44, 10.20.30.40. Such addresses have owners,
 * but whoever writes them down means none.
 */
export function isMadeUp([a, b, c, d]: readonly [number, number, number, number]): boolean {
  // 9.9.9.9, 9.9.9.1; 7.8.7.8; 5.5.6.6
  if ((a === b && b === c) || (b === c && c === d) || (a === c && b === d) || (a === b && c === d))
    return true
  // 1.2.3.4, 4.3.2.1, 10.20.30.40, 50.60.70.80, and the same with another last octet: 1.2.3.200
  if (b - a === c - b && b !== a) return true
  // 100.0.0.1: a network's number and nothing else.
  if (b === 0 && c === 0) return true
  const octets = [a, b, c, d]
  // 11.22.33.44, 111.222.33.4: one digit an octet, twice or more.
  if (
    octets.every((octet) => /^(\d)\1*$/.test(String(octet))) &&
    octets.filter((octet) => octet > 9).length > 1
  )
    return true
  return isCount(octets.join(''))
}

/**
 * Whether the octets look as if somebody had thought them up: three or more round ones (20.0.20.100), a zero in the middle (95.54.0.12),
 * small ones only (2.3.7.9). One in thirty real addresses does so too: it speaks against an address, no more.
 */
export function looksInvented([a, b, c, d]: readonly [number, number, number, number]): boolean {
  if (b === 0 || c === 0 || Math.max(a, b, c, d) < 20) return true
  // Large providers own low first octets (3.0.0.0/8).
  const round = [b, c, d].filter((octet) => octet % 10 === 0 || octet <= 5 || octet >= 254).length
  return round + (a % 10 === 0 || a === 1 ? 1 : 0) >= 3
}

/** Whether the digits count up or down, all of them: 123.45.67.89, 98.76.54.32, 23.45.67.89, 12.34.56.7. */
function isCount(digits: string): boolean {
  return COUNTS.some((count) => digits.length > 4 && count.includes(digits))
}

const UP = '0123456789'
const COUNTS = [UP.repeat(3), [...UP].reverse().join('').repeat(3), '123456789101112', '45678910']

/** Words in hex that people make addresses of. */
const HEX_WORDS = new Set([
  'dead',
  'beef',
  'cafe',
  'babe',
  'face',
  'feed',
  'f00d',
  'c0de',
  'abcd',
  'bad',
  'fade',
  'ef01',
  'ffff',
  'cdef',
  'b00c',
])

/** One of these is enough. */
const PLAIN_WORDS = new Set(['dead', 'beef', 'cafe', 'babe', 'f00d', 'c0de'])

/** The same for the eight groups of an IPv6 address, as numbers. */
export function isMadeUp6(groups: readonly number[]): boolean {
  const written = groups.slice(1).filter((group) => group !== 0)
  if (written.length < 1) return true
  // Networks are given out with at least 20 bits; 2003::8:1 is of none.
  if (groups[1] === 0 || !groups.slice(1, 4).some((group) => group >= 0x100)) return true
  const texts = written.map((group) => group.toString(16))
  // 2001:1234:5678::, 2a02:1111:2222:3333::, 2600:1:2:3:4:5:6:7
  const invented = texts.filter(
    (text) => HEX_WORDS.has(text) || /^(.)\1{2,}$/.test(text) || (text.length > 2 && isCount4(text)),
  )
  if (texts.some((text) => PLAIN_WORDS.has(text)) || invented.length * 2 >= texts.length) return true
  return (
    written.length > 3 && written.every((group, i) => i === 0 || group === (written[i - 1] as number) + 1)
  )
}

function isCount4(text: string): boolean {
  return '0123456789abcdef0123'.includes(text) || 'fedcba9876543210'.includes(text) || '90123'.includes(text)
}
