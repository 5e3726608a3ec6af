import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { incomplete, leak, refused, token } from './support.ts'

/** A repository that does not hold all that it should: what is there is reported, the rest is said, and it is never clean. */

function damaged(): { repo: GitRepo; id: string; file: string } {
  const repo = GitRepo.init()
  repo.commit('first', { 'a.txt': 'a\n' })
  repo.commit('second', { 'bad.txt': 'content that will be lost\n'.repeat(50) })
  repo.commit('third', { 'leak.js': leak('damage') })
  const id = repo.id('HEAD:bad.txt')
  const file = repo.path('.git', 'objects', id.slice(0, 2), id.slice(2))
  chmodSync(file, 0o644)
  return { repo, id, file }
}

const HISTORY = ['--history'] as const
const RANGE = ['--range', 'HEAD~2..HEAD'] as const

const HARMS: readonly (readonly [string, readonly string[], (file: string) => void])[] = [
  ['cut off', HISTORY, (file) => truncateSync(file, statSync(file).size - 20)],
  ['cut off', RANGE, (file) => truncateSync(file, statSync(file).size - 20)],
  ['cut off in its header', HISTORY, (file) => truncateSync(file, 5)],
  ['emptied', HISTORY, (file) => truncateSync(file, 0)],
  ['overwritten', HISTORY, (file) => writeFileSync(file, 'this is no object')],
  ['removed', HISTORY, (file) => rmSync(file)],
  ['removed', RANGE, (file) => rmSync(file)],
]

test.each(HARMS)('a loose object that was %s: %j', (_, args, harm) => {
  const { repo, id, file } = damaged()
  harm(file)
  const { stderr, paths } = incomplete(args, { cwd: repo.dir })
  expect(stderr).toMatch(/1 (missing|corrupt)/)
  expect(stderr.includes(id) || stderr.includes('bad.txt')).toBe(true)
  expect(paths).toEqual(['leak.js'])
})

describe.each([[HISTORY], [['--range', 'HEAD~3..HEAD']]])('with %j', (args) => {
  test('a damaged pack', () => {
    const { repo } = damaged()
    repo.commit('fourth', { 'noise.txt': Array.from({ length: 3000 }, (_, i) => i * i).join(' ') })
    const start = packedAt(repo, 'HEAD:noise.txt')
    const folder = repo.path('.git', 'objects', 'pack')
    const pack = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '')
    chmodSync(pack, 0o644)
    const open = openSync(pack, 'r+')
    writeSync(open, Buffer.alloc(64, 0xff), 0, 64, start + 500)
    closeSync(open)
    const { stderr, paths } = incomplete(args, { cwd: repo.dir })
    expect(stderr).toMatch(/1 corrupt/)
    expect(paths).toEqual(['leak.js'])
  })

  test('contents that a partial clone lacks: nothing is fetched, and it is said', () => {
    const { repo } = damaged()
    repo.commit('gone', { 'bad.txt': 'now\n' })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const clone = GitRepo.clone(repo, '--filter=blob:none')
    const objects = () => clone.git('count-objects', '-v')
    const before = objects()
    const { stderr, paths } = incomplete(args, { cwd: clone.dir })
    expect(stderr).toContain('missing')
    expect(stderr).toContain('git fetch --refetch --no-filter')
    expect(objects()).toBe(before)
    expect(paths).toEqual(['leak.js'])
  })
})

describe('a commit or a tree that is missing', () => {
  test.each(['HEAD~1', 'HEAD~1^{tree}'])('%s', (revision) => {
    const { repo } = damaged()
    const id = repo.id(revision)
    rmSync(repo.path('.git', 'objects', id.slice(0, 2), id.slice(2)))
    expect(incomplete(HISTORY, { cwd: repo.dir }).paths).toEqual(['leak.js'])
    const run = hushlint(['--range', 'HEAD~2..HEAD'], { cwd: repo.dir })
    expect(run.code).toBe(2)
    expect(run.stdout + run.stderr).not.toMatch(/no findings|internal error/i)
  })
})

describe('a shallow clone', () => {
  const origin = GitRepo.init()
  for (const n of [1, 2, 3])
    origin.commit(`c${n}`, { 'a.txt': `${n}\n`, [`leak${n}.js`]: leak(`shallow ${n}`) })
  const clone = GitRepo.clone(origin, '--depth=1')

  test('has no whole history', () => {
    expect(incomplete(HISTORY, { cwd: clone.dir }).stderr).toContain('git fetch --unshallow')
  })

  test.each(['HEAD~1..HEAD', 'HEAD~1...HEAD', `${origin.id('HEAD~1')}..HEAD`, 'nope..HEAD'])(
    'refuses the range %s',
    (range) => {
      const stderr = refused(['--range', range], { cwd: clone.dir })
      expect(stderr).toContain('shallow clone')
      expect(stderr).toContain('fetch-depth: 0')
    },
  )

  test('refuses a range that its edge cuts', () => {
    const cut = GitRepo.clone(origin, '--depth=2')
    cut.git('fetch', '--quiet', '--depth=1', 'origin', origin.id('HEAD~2'))
    expect(refused(['--range', `${origin.id('HEAD~2')}..HEAD~1`], { cwd: cut.dir })).toContain(
      'shallow clone',
    )
  })

  test('scans what is staged and what is there', () => {
    expect(hushlint([], { cwd: clone.dir }).code).toBe(1)
    expect(hushlint(['--staged'], { cwd: clone.dir }).code).toBe(0)
  })
})

describe('the index', () => {
  test('names an object that is missing', () => {
    const { repo } = damaged()
    const lost = repo.blob(leak('lost'))
    repo.git('update-index', '--add', '--cacheinfo', `100644,${lost},lost.js`)
    rmSync(repo.path('.git', 'objects', lost.slice(0, 2), lost.slice(2)))
    expect(incomplete(['--staged'], { cwd: repo.dir }).stderr).toMatch(/1 missing: lost\.js/)
  })

  test('is no index', () => {
    const { repo } = damaged()
    writeFileSync(repo.path('.git', 'index'), 'DIRCnonsense')
    for (const args of [['--staged'], []]) refused(args, { cwd: repo.dir })
    const run = hushlint(['--history'], { cwd: repo.dir })
    expect(run.code).toBe(2)
    expect(run.stdout + run.stderr).not.toContain(token('damage'))
  })

  test('HEAD is no ref', () => {
    const { repo } = damaged()
    writeFileSync(repo.path('.git', 'HEAD'), 'nonsense\n')
    for (const args of [['--staged'], ['--history'], ['--range', 'main~1..main']])
      refused(args, { cwd: repo.dir })
    expect(readFileSync(repo.path('.git', 'HEAD'), 'utf8')).toBe('nonsense\n')
  })
})

/** Packs all objects and gives the offset of one in the pack. */
function packedAt(repo: GitRepo, revision: string): number {
  const id = repo.id(revision)
  repo.git('repack', '-adfq')
  repo.git('prune-packed')
  const folder = repo.path('.git', 'objects', 'pack')
  const index = readdirSync(folder).find((name) => name.endsWith('.idx')) ?? ''
  const line = repo
    .git('verify-pack', '-v', path.join(folder, index))
    .split('\n')
    .find((text) => text.startsWith(id))
  return Number(line?.trim().split(/ +/)[4])
}
