import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPositions } from '../../src/findings/position.ts'
import { characterStart, utf16Length } from '../../src/findings/utf8.ts'
import { hardBytes } from './samples.ts'

/** Where a character of the decoded text begins: only there do the two halves decode to the whole. */
function isStart(bytes: Buffer, offset: number): boolean {
  return bytes.toString('utf8', 0, offset) + bytes.toString('utf8', offset) === bytes.toString('utf8')
}

function slowPosition(bytes: Buffer, offset: number): { line: number; column: number } {
  let start = offset
  while (!isStart(bytes, start)) start--
  const lines = bytes.toString('utf8', 0, start).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

describe('positions', () => {
  it('agree with decoding and counting, for any bytes', () => {
    fc.assert(
      fc.property(hardBytes, (bytes) => {
        const positionAt = createPositions(bytes)
        for (let offset = 0; offset <= bytes.length; offset++) {
          const { line, column, lineStart } = positionAt(offset)
          expect({ offset, line, column }).toEqual({ offset, ...slowPosition(bytes, offset) })
          expect(lineStart).toBe(bytes.subarray(0, characterStart(bytes, offset)).lastIndexOf('\n') + 1)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same whatever other offsets are asked for', () => {
    fc.assert(
      fc.property(hardBytes, fc.array(fc.nat(200), { maxLength: 8 }), (bytes, numbers) => {
        const offsets = numbers.map((number) => number % (bytes.length + 1)).sort((a, b) => a - b)
        const positionAt = createPositions(bytes)
        for (const offset of offsets) expect(positionAt(offset)).toEqual(createPositions(bytes)(offset))
      }),
    )
  })

  it.each([
    ['LF', 'ab\ncd', 4, 2, 2],
    ['CRLF', 'ab\r\ncd', 5, 2, 2],
    ['the LF itself belongs to its line', 'ab\ncd', 2, 1, 3],
    ['a lone CR ends no line, as for git diff', 'ab\rcd', 4, 1, 5],
    ['an astral character is two units', '😀x', 4, 1, 3],
    ['a byte order mark is one unit', '\ufeffx', 3, 1, 2],
    ['within a character', '€x', 1, 1, 1],
    ['at the end', 'ab\n', 3, 2, 1],
    ['of an empty content', '', 0, 1, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(createPositions(Buffer.from(text))(offset)).toMatchObject({ line, column })
  })

  it('counts long lines in pieces without splitting a character', () => {
    for (const unit of ['a', 'é', '€', '😀', 'ab€']) {
      const text = `x${unit.repeat(60_000)}`
      const bytes = Buffer.from(text)
      expect(utf16Length(bytes, 0, bytes.length)).toBe(text.length)
    }
    const broken = Buffer.concat([
      Buffer.from('x'),
      ...Array.from({ length: 30_000 }, () => Buffer.from('f09f98', 'hex')),
    ])
    expect(utf16Length(broken, 0, broken.length)).toBe(broken.toString('utf8').length)
    const tails = Buffer.alloc(100_001, 0x80)
    expect(utf16Length(tails, 0, tails.length)).toBe(100_001)
  })

  it('finds lines that begin behind long ones', () => {
    const bytes = Buffer.from(
      `${'a'.repeat(5000)}\n${'b'.repeat(95)}\n${'c'.repeat(96)}\n${'d'.repeat(97)}\nend`,
    )
    expect(createPositions(bytes)(bytes.length)).toEqual({ line: 5, column: 4, lineStart: bytes.length - 3 })
  })

  it('refuses offsets that go back or leave the content', () => {
    const positionAt = createPositions(Buffer.from('abc\ndef'))
    positionAt(5)
    expect(() => positionAt(2)).toThrow(RangeError)
    expect(() => positionAt(8)).toThrow(RangeError)
  })
})
