import type { ScannerSettings } from '../types.ts'

/** Whether a text may set a variable to what it must not be: a quick look before it is parsed. */
export function mayBreakRule(text: string, { forbidden = [] }: ScannerSettings): boolean {
  return WORDS.test(text) || forbidden.some(({ literal }) => text.includes(literal))
}

const WORDS =
  /REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|SSL_NO_VERIFY|STRICT_SSL|(?:provider|backend|driver|mode|strategy)\b[^\n]{0,12}\n?[^\n]{0,40}?\b(?:memory|in-?memory|mock|none|noop|dev|fake|dummy|plaintext|disabled)\b/i

/** The same on bytes, coarser. */
export function mayHoldSettings(bytes: Buffer, { forbidden = [] }: ScannerSettings): boolean {
  return (
    MARKS.some((mark) => bytes.includes(mark)) || forbidden.some(({ literal }) => bytes.includes(literal))
  )
}

/** Parts of names: of `…_UNAUTHORIZED`, and of the last words of providers in any case. */
const MARKS = [
  ...['UNAUTHORIZED', 'HTTPSVERIFY', 'SSL_NO_VERIFY', 'STRICT_SSL', 'strict_ssl'],
  ...['PROVIDER', 'BACKEND', 'DRIVER', '_MODE', 'STRATEGY', 'rovider', 'ackend', 'river', 'Mode', 'trategy'],
]
