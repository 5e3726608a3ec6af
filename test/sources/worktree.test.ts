import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { stdinSource } from '../../src/sources/stdin.ts'
import { worktreeSource } from '../../src/sources/worktree.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { ALL, findInSource, readSource } from '../support/source-reader.ts'

const worktree = (cwd: string, ...paths: string[]) => worktreeSource({ ...ALL, cwd, paths })
const names = async (cwd: string, ...paths: string[]) =>
  (await readSource(worktree(cwd, ...paths))).flatMap((seen) => seen.paths).sort()

describe('inside Git', () => {
  function prepared() {
    const repo = GitRepo.init()
    repo.commit('first', {
      '.gitignore': 'ignored*\n',
      'a.txt': 'committed',
      'sub/b.txt': 'b',
      'gone.txt': 'gone',
    })
    repo.write({ 'a.txt': 'on disk', 'new.txt': 'untracked', 'ignored.txt': 'i', 'ignored/x.txt': 'x' })
    rmSync(repo.path('gone.txt'))
    return repo
  }

  test('tracked and untracked, not ignored, as they lie on disk', async () => {
    const repo = prepared()
    const source = worktree(repo.dir)
    const seen = await readSource(source)
    expect(Object.fromEntries(seen.map(({ paths, text }) => [paths.join(), text]))).toEqual({
      ...{ '.gitignore': 'ignored*\n', 'a.txt': 'on disk', 'new.txt': 'untracked', 'sub/b.txt': 'b' },
    })
    expect(source.coverage).toMatchObject({ blobs: 4, skipped: [], remarks: [], incomplete: false })
  })

  test('from a subfolder: all of it by default, the folder by name; paths from the root', async () => {
    const repo = prepared()
    expect(await names(repo.path('sub'))).toEqual(['.gitignore', 'a.txt', 'new.txt', 'sub/b.txt'])
    expect(await names(repo.path('sub'), '.')).toEqual(['sub/b.txt'])
    expect(await names(repo.path('sub'), '../a.txt', '../a.txt')).toEqual(['a.txt'])
  })

  test('named paths are literal, and read even if ignored', async () => {
    const repo = prepared()
    repo.write({ '(group)/[param].ts': 'p', '(group)/p.ts': 'q', '*.txt': 'star', 'ignored/deep/y.txt': 'y' })
    expect(await names(repo.dir, '(group)/[param].ts')).toEqual(['(group)/[param].ts'])
    expect(await names(repo.dir, '(group)')).toEqual(['(group)/[param].ts', '(group)/p.ts'])
    expect(await names(repo.dir, '*.txt')).toEqual(['*.txt'])
    expect(await names(repo.dir, 'ignored.txt')).toEqual(['ignored.txt'])
    expect(await names(repo.dir, 'ignored')).toEqual(['ignored/deep/y.txt', 'ignored/x.txt'])
  })

  test('a path that is not there', async () => {
    await expect(readSource(worktree(prepared().dir, 'no*.txt'))).rejects.toMatchObject({
      name: 'UserError',
      message: 'no such file or folder: no*.txt',
    })
  })

  test('symlinks are not followed unless named; submodules and what is too large are counted', async () => {
    const repo = prepared()
    const inner = GitRepo.init()
    inner.commit('inner', { 'i.txt': 'i' })
    repo.git('submodule', 'add', '--quiet', inner.dir, 'module')
    symlinkSync('/etc', repo.path('link'))
    symlinkSync('nowhere needle', repo.path('broken'))
    repo.write({ 'big.txt': 'x'.repeat(1_000_001) })
    const source = worktree(repo.dir)
    const seen = await readSource(source)
    expect(seen.find(({ paths }) => paths[0] === 'link')?.text).toBe('/etc')
    expect(seen.find(({ paths }) => paths[0] === 'broken')?.text).toBe('nowhere needle')
    expect(source.coverage.skipped.map(({ reason, examples }) => [reason, examples]).sort()).toEqual([
      ['submodule', ['module']],
      ['too-large', ['big.txt']],
    ])
    expect(source.coverage.incomplete).toBe(false)
    expect(await names(repo.dir, 'module')).toEqual(['module/.git', 'module/i.txt'].slice(1))
    symlinkSync('module', repo.path('to module'))
    symlinkSync('a.txt', repo.path('to file'))
    expect(await names(repo.dir, 'broken', 'to file', 'to module')).toEqual([
      ...['a.txt', 'broken', 'module/i.txt', 'to file', 'to module'],
    ])
  })

  test.skipIf(process.platform === 'win32')('a pipe that is named is refused', async () => {
    const repo = prepared()
    execFileSync('mkfifo', [repo.path('pipe')])
    await expect(readSource(worktree(repo.dir, 'pipe'))).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('--stdin < pipe'),
    })
  })

  test('an unmerged path is read once', async () => {
    const repo = prepared()
    repo.git('add', '.')
    repo.git('commit', '--quiet', '-m', 'second')
    repo.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
    repo.commit('side', { 'a.txt': 'side' })
    repo.tryGit('merge', 'main')
    expect((await names(repo.dir)).filter((name) => name === 'a.txt')).toEqual(['a.txt'])
  })

  test('a path that is not UTF-8', async () => {
    const repo = prepared()
    writeFileSync(Buffer.concat([Buffer.from(repo.path('x')), Buffer.from([0xff])]), 'odd')
    expect(await names(repo.dir)).toContain('x\\xff')
  })

  test('an excluded path is counted', async () => {
    const source = worktreeSource({
      ...ALL,
      cwd: prepared().dir,
      paths: [],
      excluded: (name) => name.startsWith('sub/'),
    })
    expect((await readSource(source)).flatMap(({ paths }) => paths)).not.toContain('sub/b.txt')
    expect(source.coverage.skipped).toMatchObject([{ reason: 'excluded', count: 1, examples: ['sub/b.txt'] }])
  })

  test('a bare repository has no worktree', async () => {
    const bare = GitRepo.clone(prepared(), '--bare')
    await expect(readSource(worktree(bare.dir))).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('--history'),
    })
  })
})

describe('outside Git', () => {
  function folder(files: Readonly<Record<string, string>>) {
    const dir = temporaryFolder()
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
      writeFileSync(path.join(dir, name), content)
    }
    return dir
  }

  test('all files, dot files too, less those that .gitignore files name', async () => {
    const dir = folder({
      ...{
        '.gitignore': 'node_modules/\n*.log\n',
        '.env': 'e',
        'a.txt': 'a',
        'x.log': 'l',
        'node_modules/m/i.js': 'm',
      },
      ...{
        'sub/.gitignore': '!keep.log\n/only.txt\n',
        'sub/keep.log': 'k',
        'sub/only.txt': 'o',
        'sub/deep/only.txt': 'o',
      },
    })
    symlinkSync('/etc', path.join(dir, 'link'))
    expect(await names(dir)).toEqual([
      '.env',
      '.gitignore',
      'a.txt',
      'link',
      'sub/.gitignore',
      'sub/deep/only.txt',
      'sub/keep.log',
    ])
  })

  test('named files and folders', async () => {
    const dir = folder({ '[x]/a.txt': 'a', 'x/a.txt': 'b', '.gitignore': 'x\n' })
    expect(await names(dir, '[x]')).toEqual(['[x]/a.txt'])
    expect(await names(dir, 'x/a.txt')).toEqual(['x/a.txt'])
  })

  test.skipIf(!existsSync('/proc/self/mem'))('what cannot be read makes the run incomplete', async () => {
    const source = worktree(folder({ 'a.txt': 'a' }), 'a.txt', '/proc/self/mem')
    expect((await readSource(source)).map(({ text }) => text)).toEqual(['a'])
    expect(source.coverage).toMatchObject({
      incomplete: true,
      skipped: [{ reason: 'unreadable', examples: ['/proc/self/mem'] }],
    })
  })
})

describe('standard input', () => {
  async function* chunks(...texts: string[]) {
    for (const text of texts) yield Buffer.from(text)
  }

  test('one text, placed at the path that it is given', async () => {
    const source = stdinSource({ input: chunks('nee', 'dle\n'), path: 'src/a.ts', maxBytes: 100 })
    expect(await findInSource(source, 'needle')).toMatchObject([{ path: { text: 'src/a.ts' }, isNew: true }])
    expect(source.coverage).toMatchObject({ blobs: 1, bytes: 7, incomplete: false })
  })

  test('too much of it is not clean', async () => {
    const source = stdinSource({ input: chunks('12345', '6'), maxBytes: 5 })
    expect(await readSource(source)).toEqual([])
    expect(source.coverage).toMatchObject({ incomplete: true, skipped: [{ reason: 'too-large', bytes: 6 }] })
  })
})
