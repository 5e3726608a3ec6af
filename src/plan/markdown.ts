import { printable } from '../printable.ts'

/** A code span of one line that holds the text whatever is in it. Safe to print on a terminal. */
export function code(text: string): string {
  const shown = printable(text)
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A blank on both sides is taken off by a reader, unless nothing else is there.
  const pad = /^`|`$|^ .* $/.test(shown) && !/^ *$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Text in which nothing is markup, on one line. */
export function plain(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>&]/g, (found) => `\\${found}`)
}

/** A link. The destination may hold anything but line breaks. */
export function link(text: string, destination: string): string {
  return `[${plain(text)}](<${printable(destination).replace(/[<>\\]/g, (found) => encodeURIComponent(found))}>)`
}

/**
 * What a box of the plan stands for: `gone` is ticked by an audit (`gone-with-notes` where notes are planned too);
 * `rotated` and `by-hand` by people.
 */
export type MarkKind = 'gone' | 'gone-with-notes' | 'rotated' | 'by-hand'

export interface Mark {
  readonly kind: MarkKind
  readonly fingerprints: readonly string[]
}

/** A box to tick, with a comment that says what it stands for. */
export function box(text: string, kind: MarkKind, fingerprints: readonly string[] = []): string {
  const words = [...new Set(fingerprints)].map(encodeMark)
  return `- [ ] ${text} <!-- ${['hushlint', kind, ...words].join(' ')} -->`
}

/** The mark in an HTML comment of a plan; undefined for any other text. */
export function readMark(comment: string): Mark | undefined {
  const words = /^<!-- hushlint (gone|gone-with-notes|rotated|by-hand)((?: \S+)*) -->$/.exec(comment)
  if (words === null) return undefined
  const fingerprints = (words[2] ?? '').split(' ').filter((word) => word !== '')
  return { kind: words[1] as MarkKind, fingerprints: fingerprints.map(decodeMark) }
}

/** A comment must not hold `--`, `>`, blanks or line breaks. */
function encodeMark(fingerprint: string): string {
  return [...Buffer.from(fingerprint)]
    .map((byte, at, bytes) => {
      const character = String.fromCharCode(byte)
      const next = String.fromCharCode(bytes[at + 1] ?? 0)
      const allowed = /[\w.:~/@]/.test(character) || (character === '-' && /[a-z0-9]/i.test(next))
      return allowed ? character : `%${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
}

function decodeMark(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
