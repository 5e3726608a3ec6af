import type { Scalar } from '../tree/node.ts'

/** A line `key = value` of a file of sections. */
export interface IniEntry {
  /** Name in brackets above it; '' before the first. */
  readonly section: string
  readonly key: string
  readonly value: Scalar
}

/**
 * Files of `key = value` lines with `[sections]` and comments by `#` or `;` at the start of a line or between blanks: what Git, pip, npm, AWS, systemd and
 * many others read, each with its own idea of the rest. Quotes around a value are taken off.
 */
export function iniEntries(text: string): readonly IniEntry[] {
  const found: IniEntry[] = []
  let section = ''
  for (const { line, start } of linesOf(text)) {
    const first = line.charAt(0)
    if (first === '' || first === '#' || first === ';') continue
    if (first === '[' && line.includes(']')) section = line.slice(1, line.indexOf(']')).trim()
    else {
      const sign = line.indexOf('=')
      if (sign <= 0) continue
      const key = line.slice(0, sign).trimEnd()
      const written = line.slice(sign + 1).replace(/\s[#;]\s.*$/, '')
      found.push({ section, key, value: unquoted(written, start + sign + 1) })
    }
  }
  return found
}

export interface Line {
  /** Without blanks at both ends. */
  readonly line: string
  /** UTF-16 offset of the first character that is no blank. */
  readonly start: number
}

export function* linesOf(text: string): Generator<Line> {
  let at = 0
  while (at <= text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const written = text.slice(at, end)
    yield { line: written.trim(), start: at + written.length - written.trimStart().length }
    at = end + 1
  }
}

/** What stands behind a sign, without blanks and quotes around it. `start`: where it stands. */
export function unquoted(written: string, start: number): Scalar {
  const trimmed = written.trimStart()
  let from = start + written.length - trimmed.length
  let value = trimmed.trimEnd()
  const quote = value.charAt(0)
  if (value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote)) {
    value = value.slice(1, -1)
    from++
  }
  return { type: 'scalar', value, start: from, end: from + value.length, isText: true }
}
