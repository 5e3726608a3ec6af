import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, printableJson } from '../src/printable.ts'

const ESC = String.fromCharCode(0x1b)
const hostile: readonly [string, string][] = [
  [`${ESC}[2J`, '\\x1b[2J'],
  ['a\nb\r\n', 'a\\nb\\r\\n'],
  [String.fromCharCode(0x9b), '\\x9b'],
  [String.fromCharCode(0x7f), '\\x7f'],
  [String.fromCharCode(0x202e), '\\u202e'],
  [String.fromCharCode(0x200b), '\\u200b'],
  [String.fromCodePoint(0xe0041), '\\u{e0041}'],
  [String.fromCharCode(0xd83d), '\\ud83d'],
]

describe('printable', () => {
  it.each(hostile)('makes %j visible', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('leaves what people write', () => {
    const text = 'tab\there, Grüße, 日本語, 😀, \\x1b as text'
    expect(printable(text)).toBe(text)
  })

  it('lets no control character through, whatever the text', () => {
    const anyUnit = fc.array(fc.integer({ min: 0, max: 0xffff })).map((u) => String.fromCharCode(...u))
    fc.assert(
      fc.property(anyUnit, (text) => {
        for (const unit of printable(text)) {
          const code = unit.codePointAt(0) ?? 0
          if ((code < 0x20 && code !== 9) || (code >= 0x7f && code < 0xa0)) return false
          if (code >= 0x202a && code <= 0x202e) return false
        }
        return true
      }),
    )
  })
})

describe('printableJson', () => {
  it('is read back as the same value and holds nothing a terminal acts on', () => {
    for (const [text] of hostile) {
      const json = printableJson({ text })
      expect(JSON.parse(json)).toEqual({ text })
      expect(printable(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''))
    }
  })
})
