import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordBuffer } from '../../src/git/record-buffer.ts'

interface Fed {
  readonly id: string
  readonly type: string
  readonly body: string | undefined
}

/** Feeds a stream in pieces of the given sizes (the last one repeats) and collects the records. */
function feed(stream: Buffer, pieces: readonly number[], maxBytes: number): Fed[] {
  const buffer = new RecordBuffer(maxBytes)
  const records: Fed[] = []
  for (let at = 0, piece = 0; at < stream.length; piece++) {
    const target = buffer.target()
    const wanted = pieces[Math.min(piece, pieces.length - 1)] ?? 1
    const count = stream.copy(target, 0, at, Math.min(stream.length, at + wanted))
    expect(count).toBeGreaterThan(0)
    at += count
    buffer.filled(count)
    for (let record = buffer.next(); record; record = buffer.next()) {
      records.push({ id: record.id, type: record.type, body: record.body?.toString('latin1') })
    }
  }
  return records
}

const id = (number: number) => number.toString(16).padStart(40, '0')
const record = (number: number, body: string) => `${id(number)} blob ${body.length}\n${body}\n`

describe('records of git cat-file --batch', () => {
  test('whatever the pieces, the records are the same', () => {
    const bodies = fc.array(
      fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 60 }), fc.constant('x'.repeat(70_000))),
      { maxLength: 12 },
    )
    const pieces = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(bodies, pieces, (texts, sizes) => {
        const stream = Buffer.from(texts.map((text, number) => record(number, text)).join(''), 'latin1')
        expect(feed(stream, sizes, 80_000)).toEqual(
          texts.map((body, number) => ({ id: id(number), type: 'blob', body })),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a body over the limit is dropped, what follows is not', () => {
    const stream = Buffer.from(
      [record(1, 'a'), record(2, 'too long\n'), `${id(3)} missing\n`, record(4, 'b')].join(''),
    )
    for (const piece of [1, 3, 1000]) {
      expect(feed(stream, [piece], 5).map(({ type, body }) => [type, body])).toEqual([
        ['blob', 'a'],
        ['blob', undefined],
        ['missing', undefined],
        ['blob', 'b'],
      ])
    }
  })

  test('a body larger than the usual memory, then small ones again', () => {
    const large = 'y'.repeat(3_000_000)
    const stream = Buffer.from(record(1, 'a') + record(2, large) + record(3, 'b').repeat(50_000))
    const records = feed(stream, [65_536], 4_000_000)
    expect(records).toHaveLength(50_002)
    expect(records[1]?.body).toBe(large)
    expect(records.at(-1)?.body).toBe('b')
  })

  test('a lent body stays as it is while more arrives', () => {
    const buffer = new RecordBuffer(1_000_000)
    const give = (text: string) => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) {
        const count = bytes.copy(buffer.target(), 0, at)
        buffer.filled(count)
        at += count
      }
    }
    give(record(1, 'keep me'))
    const lent = buffer.next()?.body
    buffer.lend(true)
    for (let number = 2; number < 40; number++) give(record(number, 'z'.repeat(50_000)))
    expect(lent?.toString()).toBe('keep me')
    buffer.lend(false)
    let last = ''
    for (let next = buffer.next(); next; next = buffer.next()) last = next.id
    expect(last).toBe(id(39))
  })
})
