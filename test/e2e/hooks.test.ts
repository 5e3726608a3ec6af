import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { leak, token } from './support.ts'

/** Real Git runs the real program as its pre-commit hook. */

/** A repository with one commit and the hook. */
function hooked(files: Readonly<Record<string, string>> = { 'a.js': 'one\ntwo\nthree\n' }): GitRepo {
  const repo = GitRepo.init()
  repo.commit('first', files)
  install(repo)
  return repo
}

function install(repo: GitRepo): void {
  const file = repo.path('.git', 'hooks', 'pre-commit')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${inject('program')}" --staged\n`, {
    mode: 0o755,
  })
}

/** Commits; Git hands all that its hooks print to standard error. */
function commit(repo: GitRepo, ...args: string[]): { readonly code: number | null; readonly output: string } {
  const { code, stderr } = repo.tryGit('commit', '--quiet', '-m', 'message', ...args)
  return { code, output: stderr }
}

/** The commit is refused because of a leak at a place. */
function stopped({ code, output }: ReturnType<typeof commit>, place: string): void {
  expect([code, output]).toEqual([1, expect.stringContaining(`${place}  error  github-classic-token`)])
}

/** The commit goes through, and the hook says no more than a line. */
function passes({ code, output }: ReturnType<typeof commit>): void {
  expect([code, output]).toEqual([0, expect.stringMatching(/^staged: no findings in [^\n]+\n$/)])
}

describe('the hook', () => {
  test('stops a leak, and lets a clean commit through', () => {
    const repo = hooked()
    repo.write({ 'b.js': leak('plain') })
    repo.git('add', '.')
    const run = commit(repo)
    stopped(run, 'b.js:1:16')
    expect(run.output).not.toContain(token('plain'))
    repo.write({ 'b.js': 'const token = process.env.TOKEN\n' })
    repo.git('add', '.')
    passes(commit(repo))
  })

  test('partial staging: the index counts, not the file', () => {
    const repo = hooked()
    repo.write({ 'a.js': 'one\n' })
    repo.git('add', '.')
    repo.write({ 'a.js': leak('in the file only') })
    passes(commit(repo))
    repo.git('add', '.')
    repo.write({ 'a.js': 'one\n' })
    stopped(commit(repo), 'a.js:1:16')
  })

  test('commit -a, and commit -- path', () => {
    const repo = hooked({ 'a.js': 'a\n', 'b.js': 'b\n' })
    repo.write({ 'a.js': leak('a'), 'b.js': 'b2\n' })
    stopped(commit(repo, '-a'), 'a.js:1:16')
    passes(commit(repo, '--', 'b.js'))
    stopped(commit(repo, '--', 'a.js'), 'a.js:1:16')
  })

  test('the first commit', () => {
    const repo = GitRepo.init()
    install(repo)
    repo.write({ 'a.js': leak('first') })
    repo.git('add', '.')
    stopped(commit(repo), 'a.js:1:16')
  })

  test('a subfolder, with a configuration at the top', () => {
    const repo = hooked({ 'sub/a.js': 'a\n', '.hushlint.yaml': 'exclude: [sub/skipped.js]\n' })
    const sub = GitRepo.at(repo.path('sub'))
    repo.write({ 'sub/skipped.js': leak('skipped') })
    repo.git('add', '.')
    passes(commit(sub))
    repo.write({ 'sub/a.js': leak('sub') })
    repo.git('add', '.')
    stopped(commit(sub), 'sub/a.js:1:16')
  })

  test('a linked worktree', () => {
    const repo = hooked({ 'a.js': 'a\n', '.hushlint.yaml': 'fail-on: error\n' })
    const linked = GitRepo.at(path.join(temporaryFolder(), 'linked'))
    repo.git('worktree', 'add', '--quiet', '-b', 'other', linked.dir)
    linked.write({ 'b.js': leak('linked') })
    linked.git('add', '.')
    stopped(commit(linked), 'b.js:1:16')
    linked.write({ 'b.js': 'b\n' })
    linked.git('add', '.')
    passes(commit(linked))
  })

  test('amend: what the last commit holds already is not new', () => {
    const repo = hooked()
    repo.commit('leaked before the hook', { 'old.js': leak('old') })
    passes(commit(repo, '--amend'))
    repo.write({ 'old.js': `${leak('old')}more\n` })
    repo.git('add', '.')
    const run = commit(repo, '--amend')
    expect([run.code, run.output]).toEqual([0, expect.stringContaining('no findings, 1 suppressed')])
    repo.write({ 'new.js': leak('new') })
    repo.git('add', '.')
    stopped(commit(repo, '--amend'), 'new.js:1:16')
  })

  test('a merge with conflicts: what the other side holds is not new, the resolution is', () => {
    const repo = hooked({ 'a.js': 'base\n' })
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side', { 'a.js': 'side\n', 'theirs.js': leak('theirs') })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main', { 'a.js': 'main\n' })
    repo.tryGit('merge', '--quiet', 'side')
    repo.write({ 'a.js': leak('resolution') })
    repo.git('add', '.')
    const run = commit(repo)
    stopped(run, 'a.js:1:16')
    expect(run.output).not.toContain('theirs.js')
    repo.write({ 'a.js': 'resolved\n' })
    repo.git('add', '.')
    passes(commit(repo))
  })

  test('what cannot be checked stops the commit', () => {
    const repo = hooked()
    repo.write({ '.hushlint.yaml': 'exclud: []\n' })
    repo.git('add', '.')
    const run = commit(repo)
    expect(run.code).toBe(1)
    expect(run.output).toContain('unknown key "exclud"')
  })
})

describe('our own husky hook', () => {
  test('stops a leak in a repository that husky has set up', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const repo = GitRepo.init()
    cpSync(path.join(root, '.husky', 'pre-commit'), repo.path('.husky', 'pre-commit'), { recursive: true })
    // What the hook starts, at the place where this project has it.
    const program = inject('program')
    repo.write({ 'bin/hushlint.js': `import(${JSON.stringify(program)})\n` })
    cpSync(path.join(root, 'node_modules', 'husky'), path.join(repo.dir, 'node_modules', 'husky'), {
      recursive: true,
    })
    writeFileSync(repo.path('.git', 'info', 'exclude'), 'bin\nnode_modules\n')
    repo.write({ 'setup.mjs': "import husky from 'husky'\nprocess.stdout.write(husky())\n" })
    expect(execFileSync(process.execPath, ['setup.mjs'], { cwd: repo.dir, encoding: 'utf8' })).toBe('')
    expect(repo.git('config', 'core.hooksPath')).toBe('.husky/_')
    repo.write({ 'a.js': leak('husky') })
    repo.git('add', '.')
    stopped(commit(repo), 'a.js:1:16')
    repo.write({ 'a.js': 'a\n' })
    repo.git('add', '.')
    passes(commit(repo))
  })
})
