import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { documented } from './documented.ts'
import { leak, refsOf, token } from './hooked.ts'
import { hasPython, hushlintPackage, installedByNpm, preCommitFolder } from './manager-tools.ts'

/** Real hook managers, set up as docs/hooks.md says, with real commits and pushes. */

let packages: string
let clone: GitRepo
let preCommit: string

beforeAll(() => {
  const source = hushlintPackage()
  packages = installedByNpm(source)
  preCommit = hasPython ? preCommitFolder() : ''
  clone = GitRepo.at(source)
  clone.git('init', '--quiet', '--initial-branch=main')
  clone.commit('hushlint')
  // Environments of the pre-commit framework, made by itself.
  process.env.PRE_COMMIT_HOME = temporaryFolder()
}, 600_000)

/** A repository with a commit, a remote and the packages of `package.json` installed. */
function project(): GitRepo {
  const repo = GitRepo.init()
  const remote = GitRepo.at(path.join(temporaryFolder(), 'remote.git'))
  mkdirSync(remote.dir)
  remote.git('init', '--quiet', '--bare')
  repo.write({
    'package.json': '{ "private": true }\n',
    '.gitignore': 'node_modules\n',
    'src/a.ts': 'export {}\n',
  })
  repo.commit('base')
  repo.git('remote', 'add', 'origin', remote.dir)
  repo.git('push', '--quiet', 'origin', 'main')
  install(repo)
  return repo
}

function install(repo: GitRepo): void {
  cpSync(path.join(packages, 'node_modules'), repo.path('node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
}

/** Does what a section of the page says. `npm install` has been done. */
function follow(repo: GitRepo, heading: string): void {
  const { files, commands } = documented(heading)
  repo.write(files)
  for (const command of commands) {
    if (command.startsWith('npm install ')) continue
    shell(repo, command)
  }
}

function shell(repo: GitRepo, command: string): void {
  const env = { ...process.env, PATH: `${preCommit}${path.delimiter}${process.env.PATH}` }
  execFileSync('sh', ['-c', command], { cwd: repo.dir, env, stdio: 'pipe' })
}

/** A leak is stopped, and says where; a clean change goes through. Both in the folder that `repo` stands in. */
function stopsLeaks(repo: GitRepo, name: string): void {
  const file = `${name}.ts`
  repo.write({ [file]: leak(name) })
  repo.git('add', file)
  const head = repo.id('HEAD')
  const { code, stderr, stdout } = repo.tryGit('commit', '--quiet', '-m', 'leak')
  expect(code, stderr).toBe(1)
  expect(`${stdout}${stderr}`).toMatch(new RegExp(`${file}:1:\\d+.*github-classic-token`))
  expect(`${stdout}${stderr}`).not.toContain(token(name))
  expect(repo.id('HEAD')).toBe(head)
  // The index counts, not the file: what is staged is clean now, the file is not.
  repo.write({ [file]: 'export const clean = true\n' })
  repo.git('add', file)
  repo.write({ [file]: `export const clean = true\n${leak(name)}` })
  const clean = repo.tryGit('commit', '--quiet', '-m', 'clean')
  expect(clean.code, clean.stderr).toBe(0)
  expect(repo.id('HEAD')).not.toBe(head)
  repo.git('checkout', '--quiet', '--', file)
}

function stopsPushes(repo: GitRepo): void {
  const remote = GitRepo.at(repo.git('remote', 'get-url', 'origin'))
  const clean = repo.tryGit('push', '--quiet', 'origin', 'HEAD:refs/heads/main')
  expect(clean.code, clean.stderr).toBe(0)
  const before = refsOf(remote)
  // Made past the first hook, as a cherry-pick is.
  repo.write({ 'pushed.ts': leak('pushed') })
  repo.git('add', 'pushed.ts')
  repo.git('commit', '--quiet', '--no-verify', '-m', 'leak')
  const { code, stderr, stdout } = repo.tryGit(
    'push',
    '--quiet',
    'origin',
    'HEAD:refs/heads/main',
    'HEAD:refs/heads/new',
  )
  expect(code, stderr).toBe(1)
  expect(`${stdout}${stderr}`).toMatch(/pushed\.ts:1:\d+.*github-classic-token/)
  expect(refsOf(remote)).toBe(before)
  repo.git('reset', '--quiet', '--hard', 'HEAD~1')
}

function subfolder(repo: GitRepo): GitRepo {
  mkdirSync(repo.path('src', 'deep'), { recursive: true })
  return GitRepo.at(repo.path('src', 'deep'))
}

function linkedWorktree(repo: GitRepo): GitRepo {
  const linked = GitRepo.at(path.join(temporaryFolder(), 'linked'))
  repo.git('add', '--all')
  repo.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'set up')
  repo.git('worktree', 'add', '--quiet', '-b', 'linked', linked.dir)
  return linked
}

function doctor(repo: GitRepo): { code: number | null; stdout: string } {
  return hushlint(['doctor'], { cwd: repo.dir })
}

/** All that a manager must do, and what `hushlint doctor` says to it. */
function works(repo: GitRepo, ready: (linked: GitRepo) => void): void {
  stopsLeaks(repo, 'top')
  stopsLeaks(subfolder(repo), 'below')
  stopsPushes(repo)
  const { code, stdout } = doctor(repo)
  expect(code, stdout).toBe(0)
  expect(stdout).toContain('All good')
  const linked = linkedWorktree(repo)
  ready(linked)
  stopsLeaks(linked, 'linked')
  stopsLeaks(subfolder(linked), 'linked-below')
  stopsPushes(linked)
}

describe('as docs/hooks.md says', () => {
  test('husky', () => {
    const repo = project()
    follow(repo, 'husky')
    works(repo, (linked) => {
      // Git runs nothing here, without a word: doctor notices.
      const { code, stdout } = doctor(linked)
      expect(code).toBe(1)
      expect(stdout).toContain('.husky/_/pre-commit (core.hooksPath) is not there')
      install(linked)
      shell(linked, 'npx husky')
    })
  })

  test('lint-staged, as a line of its own and as a function', () => {
    const { files } = documented('lint-staged')
    const { '.husky/pre-commit': hook, ...rest } = files
    const repo = project()
    follow(repo, 'husky')
    repo.write({
      '.husky/pre-commit': `${hook}`,
      'lint-staged.config.mjs': "export default { '*': 'echo' }\n",
    })
    stopsLeaks(repo, 'line')
    repo.write({ '.husky/pre-commit': 'lint-staged\n', ...rest })
    stopsLeaks(repo, 'function')
    stopsLeaks(subfolder(repo), 'function-below')
    expect(doctor(repo)).toMatchObject({ stdout: expect.stringContaining('stopped a made-up token') })
    // What the page warns of: names are refused, even for a clean file.
    repo.write({
      'lint-staged.config.mjs': "export default { '*': 'hushlint --staged' }\n",
      'b.ts': 'export {}\n',
    })
    repo.git('add', 'b.ts')
    const { code, stderr } = repo.tryGit('commit', '--quiet', '-m', 'clean')
    expect(code).toBe(1)
    expect(stderr).toContain('--staged takes no paths')
  })

  test('lefthook', () => {
    const repo = project()
    follow(repo, 'lefthook')
    works(repo, (linked) => {
      linked.write({ 'clean.ts': 'export {}\n' })
      linked.git('add', 'clean.ts')
      expect(linked.tryGit('commit', '--quiet', '-m', 'clean').code, 'not found, so stopped').toBe(1)
      linked.git('reset', '--quiet', '--hard')
      install(linked)
    })
  })

  test('simple-git-hooks', () => {
    const repo = project()
    follow(repo, 'simple-git-hooks')
    works(repo, install)
  })

  test('plain Git', () => {
    const repo = project()
    follow(repo, 'Plain Git')
    works(repo, () => {})
  })

  test.skipIf(!hasPython)('the pre-commit framework (needs Python), which installs from a clone', () => {
    const repo = project()
    const { files, commands } = documented('pre-commit')
    const config = files['.pre-commit-config.yaml']
      ?.replace('https://github.com/hushlint/hushlint', clone.dir)
      .replace(/rev: .*/, `rev: ${clone.id('HEAD')}`)
    repo.commit('configured', { '.pre-commit-config.yaml': `${config}` })
    for (const command of commands) shell(repo, command)
    works(repo, () => {})
  })

  test('several commands share the input of a pre-push hook', () => {
    const repo = project()
    follow(repo, 'husky')
    const { '.husky/pre-push': hook } = documented('Several commands in a pre-push hook').files
    const other = `${hook}`.replace('git lfs pre-push "$@"', 'cat >pushed.txt')
    expect(other).not.toBe(hook)
    repo.write({ '.husky/pre-push': other })
    stopsPushes(repo)
    expect(repo.tryGit('push', '--quiet', 'origin', 'HEAD:refs/heads/third').code).toBe(0)
    expect(execFileSync('cat', [repo.path('pushed.txt')], { encoding: 'utf8' })).toContain('refs/heads/third')
  })
})

describe('what hushlint init writes', () => {
  test.each([
    ['husky', { devDependencies: { husky: '9', hushlint: '0' }, scripts: { prepare: 'husky' } }, 'npx husky'],
    ['lefthook', { devDependencies: { lefthook: '2', hushlint: '0' } }, 'npx lefthook install'],
    ['plain', { devDependencies: { hushlint: '0' } }, 'true'],
  ])('%s', (_name, manifest, command) => {
    const repo = project()
    repo.write({ 'package.json': JSON.stringify(manifest) })
    expect(hushlint(['init', '--yes'], { cwd: repo.dir })).toMatchObject({ code: 0, stderr: '' })
    shell(repo, command)
    stopsLeaks(repo, 'top')
    stopsPushes(repo)
    expect(doctor(repo).code).toBe(0)
  })
})
