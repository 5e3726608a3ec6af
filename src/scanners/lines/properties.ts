import type { Scalar } from '../tree/node.ts'

export interface Property {
  readonly key: string
  readonly value: Scalar
}

/**
 * Java's properties: `key=value`, `key: value` or `key value`, escapes, and lines that go on behind a backslash.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export function propertiesIn(text: string): readonly Property[] {
  const found: Property[] = []
  let at = 0
  while (at < text.length) {
    at = skip(text, at, ' \t\f\r\n')
    const first = text.charAt(at)
    if (first === '#' || first === '!') {
      at = lineEnd(text, at)
      continue
    }
    const end = logicalEnd(text, at)
    const keyEnd = endOfKey(text, at, end)
    let start = skip(text, keyEnd, ' \t\f', end)
    if (start < end && (text[start] === '=' || text[start] === ':'))
      start = skip(text, start + 1, ' \t\f', end)
    const written = text.slice(start, end)
    const value = unescaped(written)
    if (keyEnd > at) {
      const scalar: Scalar = {
        type: 'scalar',
        value: value.trimEnd(),
        start,
        end: start + written.trimEnd().length,
        isText: true,
      }
      found.push({ key: unescaped(text.slice(at, keyEnd)), value: scalar })
    }
    at = end + 1
  }
  return found
}

function skip(text: string, from: number, characters: string, end = text.length): number {
  let at = from
  while (at < end && characters.includes(text.charAt(at))) at++
  return at
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** End of a line with those that go on it. */
function logicalEnd(text: string, from: number): number {
  for (let end = lineEnd(text, from); ; end = lineEnd(text, end + 1)) {
    let slashes = 0
    let last = end - 1
    if (text[last] === '\r') last--
    while (last - slashes >= from && text[last - slashes] === '\\') slashes++
    if (slashes % 2 === 0 || end >= text.length) return end
  }
}

function endOfKey(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !'=: \t\f\r\n'.includes(text.charAt(at))) at += text[at] === '\\' ? 2 : 1
  return Math.min(at, end)
}

function unescaped(written: string): string {
  if (!written.includes('\\')) return written
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|\r?\n[ \t\f]*|([^\n]))/g,
    (_, code?: string, plain?: string) =>
      code !== undefined
        ? String.fromCharCode(Number.parseInt(code, 16))
        : ({ n: '\n', t: '\t', r: '\r', f: '\f' }[plain ?? ''] ?? plain ?? ''),
  )
}
