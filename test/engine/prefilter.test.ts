import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tabulate } from '../../src/engine/needle-table.ts'
import { base64Forms, type Needle } from '../../src/engine/needles.ts'
import { createPrefilter, Hits } from '../../src/engine/prefilter.ts'

const plain = (literal: string, ignoreCase = false): Needle => ({
  literal,
  ignoreCase,
  encoding: 'plain',
  targets: [],
})

function hitsOf(needles: readonly Needle[], bytes: Buffer): string[] {
  const hits = new Hits()
  createPrefilter(tabulate(needles)).scan(bytes, hits)
  const found: string[] = []
  for (let i = 0; i < hits.length; i += 2) found.push(`${hits.data[i]}@${hits.data[i + 1]}`)
  return found.sort()
}

/** The same by the plainest means: every needle at every offset. */
function naiveHits(needles: readonly Needle[], bytes: Buffer): string[] {
  const text = bytes.toString('latin1')
  // Not toLowerCase: outside ASCII it would fold letters that a byte scan must tell apart.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const found: string[] = []
  needles.forEach(({ literal, ignoreCase }, index) => {
    const hay = ignoreCase ? lower : text
    for (let at = hay.indexOf(literal); at >= 0; at = hay.indexOf(literal, at + 1))
      found.push(`${index}@${at}`)
  })
  return found.sort()
}

// Few letters, so that needles are found, overlap, and collide in their buckets (`P` and `0` share one).
const letters = fc.constantFrom('a', 'b', 'A', 'B', '_', 'p', '0', 'P', '-', 'm')
const text = (minLength: number, maxLength: number) =>
  fc.array(letters, { minLength, maxLength }).map((parts) => parts.join(''))
const needle = fc
  .tuple(text(3, 6), fc.boolean())
  .map(([literal, ignoreCase]) => plain(ignoreCase ? literal.toLowerCase() : literal, ignoreCase))

describe('prefilter', () => {
  test('finds exactly what a search for every needle at every offset finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(needle, { minLength: 1, maxLength: 12, selector: (n) => n.literal + n.ignoreCase }),
        text(0, 80),
        (needles, hay) => {
          const bytes = Buffer.from(hay, 'latin1')
          expect(hitsOf(needles, bytes)).toEqual(naiveHits(needles, bytes))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('does not depend on what the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const needles = [plain('abc'), plain('xyz', true), plain('-----begin', true)]
        expect(hitsOf(needles, Buffer.from(bytes))).toEqual(naiveHits(needles, Buffer.from(bytes)))
      }),
    )
  })

  test('finds needles at both ends and many in one content', () => {
    const many = 'tok'.repeat(5000)
    expect(hitsOf([plain('tok')], Buffer.from(many))).toHaveLength(5000)
    expect(hitsOf([plain('tok')], Buffer.from('tok'))).toEqual(['0@0'])
    expect(hitsOf([plain('tok')], Buffer.from('to'))).toEqual([])
    expect(hitsOf([plain('tok')], Buffer.alloc(0))).toEqual([])
  })

  test('refuses a needle that is too short for its buckets', () => {
    expect(() => tabulate([plain('ab')])).toThrow('shorter than three bytes')
  })
})

describe('base64 forms', () => {
  test('one of the forms is in the base64 text whatever surrounds the literal', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_.-]{6,20}$/)
    fc.assert(
      fc.property(
        word,
        fc.uint8Array({ maxLength: 7 }),
        fc.uint8Array({ maxLength: 7 }),
        fc.boolean(),
        (literal, before, after, url) => {
          const encoded = Buffer.concat([before, Buffer.from(literal), after]).toString(
            url ? 'base64url' : 'base64',
          )
          expect(base64Forms(literal).some((form) => encoded.includes(form))).toBe(true)
        },
      ),
    )
  })
})
