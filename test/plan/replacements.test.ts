import { describe, expect, test } from 'vitest'
import { findUnreplaceable, makeReplacements, type ReadContents } from '../../src/plan/replacements.ts'
import type { ReportedFinding } from '../../src/plan/types.ts'
import { finding } from './samples.ts'

const random = ['Zq8vKw2R', 'x7Lp4Tn9', 'Bd5f'].join('')
const id = 'a'.repeat(40)

/** The lines that are made of one content, for findings of these values in it. */
async function lines(content: string | Buffer, values: readonly string[], tag = '0001'): Promise<string[]> {
  const bytes = Buffer.from(content)
  const findings = values.map((value) => at(bytes.toString('utf8'), value, tag))
  return (await makeReplacements(findings, reads(bytes))).text.toString('utf8').split('\n').slice(0, -1)
}

function at(content: string, value: string, tag: string): ReportedFinding {
  const start = content.indexOf(value)
  const position = (index: number) => {
    const before = content.slice(0, index).split('\n')
    return [before.length, (before.at(-1)?.length ?? 0) + 1] as const
  }
  const [startLine, startColumn] = position(start)
  const [endLine, endColumn] = position(start + value.length)
  return finding({
    region: { startLine, startColumn, endLine, endColumn },
    object: { id, type: 'blob' },
    fingerprint: `acme-key:a:${tag}`,
  })
}

function reads(bytes: Buffer): ReadContents {
  return async (ids, onObject) => {
    if (ids.includes(id)) onObject(id, bytes)
  }
}

describe('a line', () => {
  test('is literal for a random value, behind characters of any width', async () => {
    expect(await lines(`\ufeff// ä😀 x\nconst a = '😀', key = '${random}'\n`, [random])).toEqual([
      `literal:${random}==>***REMOVED***`,
    ])
  })

  test('has the last arrow as the separator', async () => {
    expect(await lines(`key=${random}==>${random}\n`, [`${random}==>${random}`])).toEqual([
      `literal:${random}==>${random}==>***REMOVED***`,
    ])
  })

  test('is a pattern for several lines, and for what stands in them as well', async () => {
    const block = `${random}\r\n${random}+/=`
    expect(await lines(`key: ${block}\n`, [block])).toEqual([
      `regex:${random}\\x0d?\\x0a${random}\\x2b\\x2f\\x3d==>***REMOVED***`,
    ])
    const both = await lines(`a=${random}\nkey: ${block}\n`, [random, block])
    expect(both.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['regex', 'regex'])
    expect(both[1]).toBe(`regex:${random}==>***REMOVED***`)
  })

  test('of a word holds what stands before it, but no other value', async () => {
    expect(await lines('password: train\n', ['train'])).toEqual([
      'regex:(?<=password\\x3a\\x20)train(?![0-9A-Za-z_])==>***REMOVED***',
    ])
    expect(await lines('url=db://station:trains@host\n', ['station', 'trains'], '~00aa')).toEqual([
      'regex:(?<=\\x3a)trains(?![0-9A-Za-z_])==>***REMOVED***',
      'regex:(?<=url\\x3ddb\\x3a\\x2f\\x2f)station(?![0-9A-Za-z_])==>***REMOVED***',
    ])
    expect(await lines('train\n', ['train'])).toEqual([
      'regex:(?<![0-9A-Za-z_])train(?![0-9A-Za-z_])==>***REMOVED***',
    ])
  })

  test('comes once, the longest first', async () => {
    expect(
      await lines(`a=${random}\nb=${random}${random}\n`, [random, random, `${random}${random}`]),
    ).toEqual([`literal:${random}${random}==>***REMOVED***`, `literal:${random}==>***REMOVED***`])
  })
})

test('the key id of a pair goes with the key, and other related places stay', async () => {
  const keyId = ['PAIR', 'ED00', 'KEY0', '1234'].join('')
  const content = `id=${keyId}\nkey=${random}\n`
  const related = [{ region: at(content, keyId, '0001').region }]
  const paired = { ...at(content, random, '0001'), related, evidence: [{ kind: 'pair', text: 'x' }] }
  const written = async (one: ReportedFinding) =>
    (await makeReplacements([one], reads(Buffer.from(content)))).text.toString()
  expect(await written(paired)).toContain(`literal:${keyId}==>`)
  expect(await written({ ...paired, evidence: [] })).not.toContain(keyId)
})

describe('what cannot be replaced', () => {
  test('is said: an object that is not there, a region that the content does not have', async () => {
    const missing = finding()
    const wrong = { ...at(`a\n${random}\n`, random, '0001') }
    const { lines: count, unread } = await makeReplacements([missing, wrong], reads(Buffer.from('a\n')))
    expect([count, unread]).toEqual([0, [missing, wrong]])
  })

  test('is binary, a member of an archive, or text that was decoded', async () => {
    const text = Buffer.from(`key=${random}\n`)
    const plain = at(text.toString(), random, '0001')
    const member = finding({ path: 'a.zip!b', lineHash: undefined })
    expect(await findUnreplaceable([plain, member], reads(text))).toEqual([member])
    const binary = Buffer.concat([text, Buffer.from([0])])
    expect(await findUnreplaceable([plain, member], reads(binary))).toEqual([plain, member])
    expect(await makeReplacements([plain], reads(binary))).toEqual({
      text: Buffer.from(''),
      lines: 0,
      unread: [],
    })
  })
})
