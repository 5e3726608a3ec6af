import { BLANK, run, runBefore, TOKEN } from './bytes.ts'
import type { Decoded } from './encodings.ts'

/**
 * What may stand within a string and is no part of it: a line end behind a backslash (shell, C, JavaScript; with the next line's indentation
 * in properties and YAML), and a literal that a template puts in. Each is looked for in the bytes. A line end needs the first character
 * behind it, two bytes being too few to look for.
 */
export const gapLiterals: readonly string[] = [
  ...["'", '"', '`'].map((quote) => `\${${quote}`),
  ...[...' \tABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'].map((next) => `\\\n${next}`),
  '\\\r\n',
]

/** Longest part on either side of a gap. */
const LONGEST = 400
const MAX_GAPS = 64
/** No token is shorter. */
const SHORTEST = 16

/** The token that goes over the gap at `hit`, in one piece. Undefined where none stands, or no token is on one of its sides. */
export function closeGaps(bytes: Buffer, hit: number): Decoded | undefined {
  const start = hit - runBefore(bytes, hit, hit - LONGEST, TOKEN)
  if (start === hit) return undefined
  let text = bytes.toString('latin1', start, hit)
  let end = hit
  for (let n = 0; n < MAX_GAPS; n++) {
    const gap = gapAt(bytes, end)
    if (gap === undefined) break
    const next = end + gap.length
    const after = next + run(bytes, next, next + LONGEST, TOKEN)
    if (after === next && gap.text === '') break
    text += gap.text + bytes.toString('latin1', next, after)
    end = after
  }
  if (end === hit || text.length < SHORTEST) return undefined
  return { start, end, bytes: Buffer.from(text, 'latin1') }
}

interface Gap {
  readonly length: number
  /** What it stands for. */
  readonly text: string
}

function gapAt(bytes: Buffer, i: number): Gap | undefined {
  if (bytes[i] === BACKSLASH) {
    const line = i + 1 + (bytes[i + 1] === 0x0d ? 1 : 0)
    if (bytes[line] !== 0x0a) return undefined
    const next = line + 1 + run(bytes, line + 1, line + 65, BLANK)
    // The next option of a command.
    if (next > line + 1 && bytes[next] === DASH) return undefined
    return { length: next - i, text: '' }
  }
  if (bytes[i] !== DOLLAR || bytes[i + 1] !== BRACE) return undefined
  const from = i + 3
  const to = from + run(bytes, from, from + LONGEST, TOKEN)
  if (bytes[to] !== bytes[i + 2] || bytes[to + 1] !== CLOSING_BRACE) return undefined
  return { length: to + 2 - i, text: bytes.toString('latin1', from, to) }
}

const BACKSLASH = 0x5c
const DASH = 0x2d
const DOLLAR = 0x24
const BRACE = 0x7b
const CLOSING_BRACE = 0x7d
