import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/plan/check-plan.ts'
import { box as boxOf, type MarkKind } from '../../src/plan/document.ts'
import { boxText, codeSpan as code, readMark } from '../../src/plan/markdown.ts'
import { shellWord } from '../../src/plan/shell.ts'
import { audit, finding } from './samples.ts'

const box = (words: string, kind: MarkKind, fingerprints?: readonly string[]) =>
  boxText(boxOf([words], kind, fingerprints))
const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !/\p{Cs}/u.test(value))

describe('marks', () => {
  test('give every fingerprint back, and stay one comment', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1 }), (fingerprints) => {
        const item = box('Gone', 'gone', fingerprints)
        const comment = item.slice(item.indexOf('<!--'))
        expect(comment.slice(4, -3)).not.toMatch(/--|>|\n/)
        expect(readMark(comment)).toEqual({ kind: 'gone', fingerprints })
      }),
    )
  })

  test('are not read out of other comments', () => {
    expect(readMark('<!-- hushlint -->')).toBeUndefined()
    expect(readMark('<!-- gone a -->')).toBeUndefined()
  })
})

test('a code span holds any path', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('`', '*', ' ', 'a', '[', '\\', '|'), minLength: 1 }),
      (path) => {
        const [paragraph] = fromMarkdown(`x ${code(path)} y`).children
        const [, span] = paragraph?.type === 'paragraph' ? paragraph.children : []
        expect(span).toMatchObject({ type: 'inlineCode', value: path })
      },
    ),
  )
})

test('a word of the shell is that word', () => {
  const words = ['a b', "it's", '$(id)', '`id`', '-rf', '~', 'a\tb', 'é\u202e', '*', '!x', 'a\\b', '=x']
  const run = spawnSync('bash', ['-c', `printf '%s\\0' ${words.map((word) => shellWord(word)).join(' ')}`])
  expect(run.stdout.toString().split('\0').slice(0, -1)).toEqual(words)
  const raw = spawnSync('bash', [
    '-c',
    `printf %s ${shellWord('\\xff.env', Buffer.from('ff2e656e76', 'hex'))}`,
  ])
  expect(raw.stdout.toString('hex')).toBe('ff2e656e76')
})

describe('a check', () => {
  const there = finding()
  const plan = (mark: string) => `# Mine\n\nNotes of *mine* stay.\n\n1. list\n\n   ${mark}\n- [ ] my own\n`

  test('ticks what is gone, and takes back what came back', async () => {
    const gone = await checkPlan(plan(box('x', 'gone', ['other:a:0001'])), 'P', audit([there]))
    expect(gone.text).toBe(plan(box('x', 'gone', ['other:a:0001']).replace('[ ]', '[x]')))
    expect(gone.open).toBe(0)
    expect(gone.unplanned).toEqual([there])
    const back = box('x', 'gone', [there.fingerprint])
    const checked = await checkPlan(plan(back.replace('[ ]', '[X]')), 'P', audit([there]))
    expect([checked.text, checked.open, checked.unplanned]).toEqual([plan(back), 1, []])
  })

  test('takes what is suppressed for there', async () => {
    const mark = box('x', 'gone', [there.fingerprint])
    expect((await checkPlan(plan(mark), 'P', audit([], { suppressed: [there] }))).open).toBe(1)
  })

  test('looks past a note with another word under the same name, unless notes are planned', async () => {
    const demo = finding({ level: 'note', fingerprint: 'generic-password:seed.js:~00aa' })
    const open = async (kind: 'gone' | 'gone-with-notes', one: typeof demo) =>
      (await checkPlan(plan(box('x', kind, [demo.fingerprint])), 'P', audit([one]))).open
    expect(await open('gone', demo)).toBe(0)
    expect(await open('gone', { ...demo, level: 'warning' })).toBe(1)
    expect(await open('gone-with-notes', demo)).toBe(1)
  })

  test('ticks nothing when the audit is incomplete', async () => {
    const mark = box('x', 'gone', ['other:a:0001'])
    expect((await checkPlan(plan(mark), 'P', audit([], { incomplete: true }))).text).toBe(plan(mark))
  })

  test('leaves rotations to people, unless the old value is in use', async () => {
    const mark = box('x', 'rotated', [there.fingerprint])
    const ticked = mark.replace('[ ]', '[x]')
    expect((await checkPlan(plan(mark), 'P', audit([]))).open).toBe(1)
    expect((await checkPlan(plan(ticked), 'P', audit([there]))).open).toBe(0)
    const live = audit([{ ...there, live: 'KEY in .env' }])
    expect((await checkPlan(plan(ticked), 'P', live)).text).toBe(plan(mark))
  })
})
