import { describe, expect, test } from 'vitest'
import type { Detection } from '../../src/findings/types.ts'
import { Found } from '../../src/sources/found.ts'
import { writtenReport } from '../../src/cli/written-report.ts'
import { finding, PLAIN, report } from '../reporters/samples.ts'
import { detection } from './samples.ts'

const HINT = 'Leave out what holds them with --exclude, or scan it on its own.'

const blob = (path: string, id?: string) => ({
  ...(id !== undefined && { id }),
  type: 'blob' as const,
  bytes: Buffer.from(''),
  paths: path === '' ? [] : [{ text: path }],
})
const some = (count: number): Detection[] => Array.from({ length: count }, () => detection())

describe('more findings than memory holds', () => {
  test('are refused, with the path that has most of them', () => {
    const found = new Found(5000)
    found.add(blob('a.txt'), some(1500))
    found.add(blob('b.txt'), some(2000))
    found.add(blob('a.txt'), some(1500))
    expect(() => found.add(blob('c.txt'), some(1))).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: '5,001 findings are more than a report can hold; 3,000 are in a.txt',
        hint: HINT,
      }),
    )
  })

  test('are not what is read twice', () => {
    const found = new Found(5)
    found.add(blob('', 'a1'), some(3))
    found.add(blob('a.txt', 'a1'), some(5))
    expect(found.all().map(({ paths, detections }) => [paths[0]?.text, detections.length])).toEqual([
      ['a.txt', 5],
    ])
    expect(() => found.add(blob('', 'b2'), some(6))).toThrow('6 are in object b2')
  })
})

test('a report that is longer than a string can be is refused as well', async () => {
  const long = finding({ message: 'x'.repeat(2 ** 20) })
  const other = finding({ path: { text: 'src/other.ts' } })
  const findings = [other, ...Array.from({ length: 520 }, () => long)]
  await expect(writtenReport('json', report({ findings }), PLAIN)).rejects.toMatchObject({
    name: 'UserError',
    message: '521 findings are more than a report can hold; 520 are in src/config.ts',
    hint: HINT,
  })
})
