import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'
import { leak, refused, temporaryFolder } from './support.ts'

/** Files of any name and kind: read, or said to be left out; never lost without a word. */

const unix = process.platform !== 'win32'

/** Names as bytes, and as reports write them. */
const NAMES: readonly (readonly [Buffer, string])[] = [
  ['(group)/[param]/{id}.ts', '(group)/[param]/{id}.ts'],
  ['-rf', '-rf'],
  ['--staged', '--staged'],
  [' leading and trailing ', ' leading and trailing '],
  ['ümläut/日本.js', 'ümläut/日本.js'],
  ...(unix
    ? ([
        ['new\nline/x\ny.js', 'new\nline/x\ny.js'],
        ['quote"\'`$(x).js', 'quote"\'`$(x).js'],
        ['tab\tand\\back.js', 'tab\tand\\back.js'],
        [':(glob)**', ':(glob)**'],
        ['caf\xe9.js', 'caf\\xe9.js'],
        ['d\xe9/\xff.js', 'd\\xe9/\\xff.js'],
      ] as const)
    : []),
].map(([bytes = '', shown = '']) => [
  Buffer.from(bytes, /[\x80-\xff]/.test(bytes) && shown.includes('\\x') ? 'latin1' : 'utf8'),
  shown,
])

/** Writes a leak under each name. */
function fill(folder: string): void {
  for (const [name, shown] of NAMES) {
    const file = Buffer.concat([Buffer.from(`${folder}/`), name])
    mkdirSync(file.subarray(0, file.lastIndexOf(47)), { recursive: true })
    writeFileSync(file, leak(shown))
  }
}

const expected = NAMES.map(([, shown]) => shown).sort()
const paths = (args: readonly string[], cwd: string) =>
  findings(args, { cwd })
    .map((finding) => finding.path)
    .sort()

describe('names', () => {
  test('outside Git', () => {
    const folder = temporaryFolder()
    fill(folder)
    expect(paths([], folder)).toEqual(expected)
    expect(paths(['.'], folder)).toEqual(expected)
  })

  test('in the worktree, the index, a range and the history', () => {
    const repo = GitRepo.init()
    repo.commit('first')
    fill(repo.dir)
    expect(paths([], repo.dir)).toEqual(expected)
    repo.git('add', '.')
    expect(paths(['--staged'], repo.dir)).toEqual(expected)
    repo.commit('second')
    expect(paths(['--range', 'HEAD~1..HEAD'], repo.dir)).toEqual(expected)
    expect(paths(['--history'], repo.dir)).toEqual(expected)
  })

  test('on the command line: literal, and behind -- if they begin with a hyphen', () => {
    const folder = temporaryFolder()
    fill(folder)
    expect(paths(['(group)/[param]/{id}.ts'], folder)).toEqual(['(group)/[param]/{id}.ts'])
    const run = hushlint(['--format', 'json', '--', '-rf', '--staged'], { cwd: folder })
    expect(JSON.parse(run.stdout).findings).toMatchObject([{ path: '--staged' }, { path: '-rf' }])
    expect(refused(['-rf'], { cwd: folder })).toContain('A path that begins with "-" goes after --.')
    expect(refused(['(group)/*'], { cwd: folder })).toContain('no such file or folder: (group)/*')
  })
})

describe('kinds of files', () => {
  test.skipIf(!unix)('a pipe is left out and counted; a named one is refused', () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    const run = hushlint([], { cwd: folder })
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('1 skipped (1 special file)')])
    expect(refused(['pipe'], { cwd: folder })).toContain('--stdin < pipe')
    symlinkSync('pipe', path.join(folder, 'link'))
    expect(refused(['link'], { cwd: folder })).toContain('neither a file nor a folder: link')
  })

  test.skipIf(!unix)('loops of links end, links that are named are followed', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'sub'))
    writeFileSync(path.join(folder, 'sub', 'leak.js'), leak('linked'))
    symlinkSync('..', path.join(folder, 'sub', 'up'))
    symlinkSync('self', path.join(folder, 'self'))
    symlinkSync('sub', path.join(folder, 'down'))
    symlinkSync('sub/leak.js', path.join(folder, 'file'))
    expect(paths([], folder)).toEqual(['sub/leak.js'])
    for (const name of ['down', 'file', 'sub/up/sub']) expect(paths([name], folder)).toHaveLength(1)
    expect(hushlint(['self'], { cwd: folder }).code).toBe(0)
  })

  test('an empty file, and one that is gone from the worktree', () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'empty.txt': '', 'gone.js': leak('gone') })
    rmSync(repo.path('gone.js'))
    const run = hushlint([], { cwd: repo.dir })
    expect(run.stderr).toMatch(/^worktree: no findings in 1 blob, 0 bytes \(\d+ ms\)\n$/)
    expect(run.code).toBe(0)
  })

  test('over the limit: counted, in every source, and standard input is incomplete', () => {
    const repo = GitRepo.init()
    repo.commit('first')
    repo.commit('second', { 'big.js': `${'x'.repeat(5000)}\n${leak('big')}`, 'small.js': leak('small') })
    repo.write({ 'staged.js': `${'y'.repeat(5000)}\n${leak('staged')}` })
    repo.git('add', '.')
    for (const args of [[], ['--staged'], ['--range', 'HEAD~1..HEAD'], ['--history']]) {
      const run = hushlint([...args, '--max-file-size', '4kB', '--format', 'json'], { cwd: repo.dir })
      const report = JSON.parse(run.stdout)
      expect(report.findings.map((finding: { path: string }) => finding.path)).toEqual(
        args[0] === '--staged' ? [] : ['small.js'],
      )
      expect(report.coverage.skipped).toMatchObject([{ reason: 'too-large' }])
      expect(run.stderr).toMatch(/[12] larger than 4\.0 kB/)
    }
    const input = `${'x'.repeat(5000)}\n`
    expect(hushlint(['--stdin', '--max-file-size', '4kB'], { cwd: repo.dir, input }).code).toBe(2)
  })

  test('pointers of Git LFS, submodules and binaries', () => {
    const repo = GitRepo.init()
    const inner = GitRepo.init()
    inner.commit('inner', { 'leak.js': leak('inner') })
    const pointer = (more: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a1'.repeat(32)}\nsize 12\n${more}`
    repo.write({
      'video.mp4': pointer(''),
      'not-a-pointer.mp4': pointer(leak('after a pointer')),
      'image.png': Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
        Buffer.from(leak('image')),
      ]),
    })
    repo.git('submodule', 'add', '--quiet', inner.dir, 'module')
    repo.git('add', '.')
    for (const args of [[], ['--staged'], ['--history']]) {
      expect(paths(args, repo.dir)).toEqual(['image.png', 'not-a-pointer.mp4'])
      expect(hushlint(args, { cwd: repo.dir }).stderr).toContain('1 Git LFS file')
    }
    expect(hushlint([], { cwd: repo.dir }).stderr).toContain('1 submodule')
    expect(hushlint(['--staged'], { cwd: repo.dir }).stderr).toContain('1 submodule')
  })
})
