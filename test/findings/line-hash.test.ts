import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_HASH_LIMIT, lineHashes } from '../../src/findings/line-hash.ts'
import { hardBytes } from './samples.ts'

const all = (text: string | Buffer): string[] => [
  ...lineHashes(Buffer.from(text as string), numbers(60)).values(),
]

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}

/** The algorithm as it is described, one unit after the other, with big integers. */
function slowHashes(bytes: Buffer): string[] {
  const kept: number[] = []
  const starts: number[] = [0]
  let afterCr = false
  const text = bytes.toString('utf8')
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 32 || unit === 9 || (afterCr && unit === 10)) {
      afterCr = false
      continue
    }
    afterCr = unit === 13
    kept.push(afterCr ? 10 : unit)
    if (kept.at(-1) === 10) starts.push(kept.length)
  }
  kept.push(65535)
  const counts = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let i = start; i < start + 100; i++) hash = BigInt.asUintN(64, hash * 37n + BigInt(kept[i] ?? 0))
    const hex = hash.toString(16)
    counts.set(hex, (counts.get(hex) ?? 0) + 1)
    return `${hex}:${counts.get(hex)}`
  })
}

describe('line hashes', () => {
  it('match the vectors of the CodeQL action', () => {
    expect(all('')).toEqual(['c129715d7a2bc9a3:1'])
    expect(all(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ])
    expect(all('Lorem ipsum dolor sit amet.\n'.repeat(10))).toEqual([
      ...numbers(6).map((n) => `a7f2ff13bc495cf2:${n}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ])
  })

  it('does not depend on the kind of line end', () => {
    const text = 'one\ntwo\n\nthree\n'
    expect(all(text.replaceAll('\n', '\r\n'))).toEqual(all(text))
    expect(all(text.replaceAll('\n', '\r'))).toEqual(all(text))
    expect(all('a\r\t\nb')).toHaveLength(3)
  })

  it('agrees with the plain algorithm for any bytes and any choice of lines', () => {
    fc.assert(
      fc.property(hardBytes, fc.array(fc.nat(70), { maxLength: 40 }), (bytes, picks) => {
        const expected = slowHashes(bytes)
        const lines = picks.map((pick) => pick + 1)
        const wanted = [...new Set(lines)].sort((a, b) => a - b).filter((line) => line <= expected.length)
        expect([...lineHashes(bytes, lines)]).toEqual(wanted.map((line) => [line, expected[line - 1]]))
      }),
    )
  })

  it.each(['line ', 'a long beginning that all lines share '])(
    'counts repetitions for few and many lines: %s',
    (start) => {
      const text = Array.from({ length: 400 }, (_, i) => `${start}${i % 7}${'.'.repeat(120)}`).join('\n')
      const bytes = Buffer.from(text)
      const many = lineHashes(bytes, numbers(400))
      expect([...many.values()]).toEqual(slowHashes(bytes))
      for (const line of [1, 8, 200, 393, 400])
        expect(lineHashes(bytes, [line]).get(line)).toBe(many.get(line))
    },
  )

  it('leaves out lines that do not exist and contents that are too large', () => {
    expect([...lineHashes(Buffer.from('a\nb'), [2, 3]).keys()]).toEqual([2])
    expect(lineHashes(Buffer.alloc(LINE_HASH_LIMIT + 1, 'a'), [1]).size).toBe(0)
    expect(lineHashes(Buffer.from('a'), []).size).toBe(0)
  })
})
