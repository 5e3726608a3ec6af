import { describe, expect, test } from 'vitest'
import { marks, needles, rules } from '../../src/catalogue.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { checks } from '../../src/scanners/checks.ts'
import { isCode } from '../../src/scanners/code-path.ts'
import { createKindFinder, kinds, marksOf, runningKinds } from '../../src/scanners/kinds.ts'

const ENDINGS = ['js', 'mjs', 'ts', 'tsx', 'vue', 'py', 'rb', 'php', 'go', 'java', 'cs', 'lua', 'map', 'svg']
const NAMES = [
  'index',
  'config',
  'env',
  'settings',
  'wp-config',
  'secrets',
  'values',
  'app',
  'hosts',
  'a.min',
]
const FOLDERS = ['', 'src/', '.github/workflows/', 'group_vars/', 'k8s/', 'docs/', 'inventory/']
const PATHS = FOLDERS.flatMap((folder) =>
  NAMES.flatMap((name) => ENDINGS.map((ending) => `${folder}${name}.${ending}`)),
)

describe('source code', () => {
  test('is told by its ending', () => {
    expect(PATHS.filter((path) => !isCode(path))).toEqual([])
    expect(
      ['.env', 'Dockerfile', 'a.yaml', 'README.md', 'x.tf', 'a.js/b', 'Makefile'].filter(isCode),
    ).toEqual([])
  })

  test('is offered to every kind that takes it', () => {
    const find = createKindFinder(kinds)
    for (const path of PATHS) {
      expect(find(path).map(({ name }) => name)).toEqual(
        kinds.filter(({ code, takes }) => code && takes(path)).map(({ name }) => name),
      )
    }
    expect(find('src/a.ts').map(({ name }) => name)).toContain('script')
  })

  test.each(kinds.filter(({ code }) => !code))('is none of $name', ({ name, takes }) => {
    // A folder of variables may hold anything; what Ansible reads there has another ending.
    const taken = PATHS.filter((path) => takes(path) && !/^(?:group_vars|inventory)\//.test(path))
    expect(taken, name).toEqual([])
  })

  test.each(checks.filter(({ code }) => !code))('is nothing to the check of $name', ({ wants }) => {
    expect(PATHS.filter((path) => wants(path, {}))).toEqual([])
  })
})

describe('kinds', () => {
  test('of packs and rules that are off are not asked', () => {
    const names = (...asked: Parameters<typeof runningKinds>) =>
      runningKinds(...asked).map(({ name }) => name)
    expect(names({ enabled: () => true, packEnabled: (pack) => pack === 'secrets' }, false)).toEqual([])
    expect(names({ enabled: () => true }, false)).toContain('email-addresses')
    expect(names({ enabled: (rule) => rule !== 'personal-email' }, false)).not.toContain('email-addresses')
    expect(names({ enabled: () => true }, false)).toContain('script')
    expect(names({ enabled: () => true }, true)).not.toContain('script')
  })

  test('have their marks in the table that the engine runs on', () => {
    expect(marks).toEqual(marksOf(kinds))
    const engine = createEngine({
      ...{ rules, needles, enabled: () => false, now: 0 },
      marks: { known: marks, wanted: new Set(marks) },
    })
    for (const mark of marks)
      expect([...(engine.scan(Buffer.from(`a ${mark} b`)).marks ?? [])]).toContain(mark)
    expect(engine.scan(Buffer.from('nothing of the kind')).marks?.size).toBe(0)
  })
})
