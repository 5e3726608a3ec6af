import { existsSync, readFileSync, statSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Io, main } from '../../src/cli/main.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'

type Files = Readonly<Record<string, string>>

function repository(files: Files, remote?: string): GitRepo {
  const repo = GitRepo.init()
  repo.write(files)
  if (remote) repo.git('remote', 'add', 'origin', remote)
  return repo
}

const init = (repo: GitRepo, ...args: string[]) => hushlint(['init', ...args], { cwd: repo.dir })
const read = (repo: GitRepo, name: string) => readFileSync(repo.path(name), 'utf8')
/** Names of all files, tracked or not, and of the hooks that are no samples. */
const all = (repo: GitRepo) =>
  `${repo.git('status', '--porcelain', '--untracked-files=all')}\n${repo.git('ls-files')}\n${['pre-commit', 'pre-push'].filter((name) => existsSync(repo.path('.git/hooks', name))).join()}`
const manifest = (...dependencies: string[]) =>
  JSON.stringify({ devDependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])) })

/** With a terminal on which somebody answers. */
async function answering(repo: GitRepo, answer: string): Promise<{ code: number; stderr: string }> {
  let stderr = ''
  const stream = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        take(String(chunk))
        done()
      },
    })
  const io: Io = {
    cwd: repo.dir,
    env: {},
    stdin: Readable.from(answer === '' ? [] : [answer]),
    stdout: stream(() => {}),
    stderr: stream((text) => {
      stderr += text
    }),
    isTTY: { stdin: true, stdout: true, stderr: true },
    columns: 80,
    now: () => new Date(0),
    signal: new AbortController().signal,
  }
  return { code: await main(['init'], io), stderr }
}

describe('what the repository uses', () => {
  test.each<[string, Files, string | undefined]>([
    ['plain Git hooks.', {}, undefined],
    ['plain Git hooks, npm and GitHub.', { 'package.json': '{}' }, 'git@github.com:a/b.git'],
    ['husky and npm.', { 'package.json': manifest('husky') }, 'https://example.com/a/b.git'],
    [
      'husky, lint-staged and yarn.',
      { 'package.json': manifest('husky', 'lint-staged'), 'yarn.lock': '' },
      undefined,
    ],
    ['husky.', { '.husky/pre-commit': 'true\n' }, undefined],
    [
      'lefthook, pnpm and GitLab.',
      { 'package.json': manifest('lefthook'), 'pnpm-lock.yaml': '' },
      'https://gitlab.example.com/a/b',
    ],
    ['lefthook.', { '.lefthook.toml': '' }, undefined],
    [
      'pre-commit and GitHub.',
      { '.pre-commit-config.yaml': 'repos: []\n', '.github/CODEOWNERS': '' },
      undefined,
    ],
    [
      'simple-git-hooks and bun.',
      { 'package.json': manifest('simple-git-hooks'), 'bun.lock': '' },
      undefined,
    ],
    [
      'plain Git hooks and pnpm.',
      { 'package.json': '{"packageManager":"pnpm@9.0.0"}', 'yarn.lock': '' },
      undefined,
    ],
    ['plain Git hooks and npm.', { 'package.json': 'not JSON' }, 'https://notgithub.com/a/b'],
  ])('%s', (text, files, remote) => {
    const { code, stdout } = init(repository(files, remote), '--dry-run')
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toBe(`This repository uses ${text}`)
  })

  test('what is installed goes before what is configured; husky may stand in a folder', () => {
    const repo = repository({
      'lefthook.yml': '',
      'web/.husky/_/pre-commit': '',
      'web/.husky/pre-commit': 'lint\n',
    })
    repo.git('config', 'core.hooksPath', 'web/.husky/_')
    expect(init(repo, '--yes').stdout).toContain('uses husky.')
    expect(read(repo, 'web/.husky/pre-commit')).toBe('lint\nhushlint --staged\n')
  })
})

describe('asking', () => {
  test('without a terminal and --yes nothing is written, and the next step is named', () => {
    const repo = repository({})
    const before = all(repo)
    const { code, stdout, stderr } = init(repo)
    expect(code).toBe(2)
    expect(stdout).toContain('create .hushlint.yaml')
    expect(stderr).toContain('hushlint init --yes')
    expect(init(repo, '--dry-run')).toMatchObject({ code: 0, stderr: '' })
    expect(init(repo, '--yes', '--dry-run').code).toBe(0)
    expect(all(repo)).toBe(before)
  })

  test.each(['n\n', '\n', '', 'yo\n'])('answer %j writes nothing', async (answer) => {
    const repo = repository({})
    const before = all(repo)
    expect(await answering(repo, answer)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nothing was written.'),
    })
    expect(all(repo)).toBe(before)
  })

  test.each(['y\n', 'Yes\n', ' y \r\n'])('answer %j writes', async (answer) => {
    const repo = repository({})
    expect(await answering(repo, answer)).toMatchObject({ code: 0, stderr: 'Write this? [y/N] ' })
    expect(existsSync(repo.path('.hushlint.yaml'))).toBe(true)
  })
})

describe('what is written', () => {
  test('can be read by those that it is for, and stays as it is the second time', () => {
    for (const remote of ['git@github.com:a/b.git', 'https://gitlab.com/a/b.git']) {
      const repo = repository({ 'package.json': manifest('lefthook'), '.npmrc': '' }, remote)
      repo.git('branch', '--quiet', '-m', 'trunk: "odd"'.replaceAll(/[^a-z]/g, '-'))
      expect(init(repo, '--yes').code).toBe(0)
      expect(Object.keys(parse(read(repo, 'lefthook.yml')))).toEqual(['pre-commit', 'pre-push'])
      const run = hushlint([], { cwd: repo.dir })
      expect(run.code, run.stderr).toBe(0)
      const ci = remote.includes('github') ? '.github/workflows/hushlint.yml' : '.gitlab-ci.yml'
      // What docs/ci.md says, and its tests check.
      const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8')
      expect(page).toContain(read(repo, ci).replace('trunk---odd-', 'main'))
      const workflow = parse(read(repo, ci))
      if (remote.includes('github')) {
        expect(workflow.on.push.branches).toEqual(['trunk---odd-'])
        expect(workflow.jobs.hushlint.steps[0].with['fetch-depth']).toBe(0)
      } else expect(workflow.hushlint.script[0]).toContain('--range')
      const before = all(repo)
      const again = init(repo)
      expect(again).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('Nothing to write.'),
      })
      expect(all(repo)).toBe(before)
    }
  })

  test('plain hooks may run, in the folder that all worktrees share', () => {
    const repo = repository({})
    repo.commit('base')
    const linked = GitRepo.at(`${temporaryFolder()}/linked`)
    repo.git('worktree', 'add', '--quiet', linked.dir)
    expect(init(linked, '--yes').code).toBe(0)
    expect(statSync(repo.path('.git/hooks/pre-commit')).mode & 0o111).toBe(0o111)
    expect(existsSync(linked.path('.hushlint.yaml'))).toBe(true)
    expect(existsSync(repo.path('.hushlint.yaml'))).toBe(false)
  })

  test.each([
    ['npx lint-staged', 'npx lint-staged\nhushlint --staged\n'],
    ['npm test\n', 'npm test\nhushlint --staged\n'],
    ['', 'hushlint --staged\n'],
    ['# hushlint is not run yet\n', '# hushlint is not run yet\nhushlint --staged\n'],
  ])('a husky hook %j gets a line', (before, after) => {
    const repo = repository({ '.husky/pre-commit': before })
    const { stdout } = init(repo, '--yes')
    expect(stdout).toContain('append to .husky/pre-commit')
    expect(read(repo, '.husky/pre-commit')).toBe(after)
    expect(read(repo, '.husky/pre-push')).toBe('hushlint pre-push "$@"\n')
  })
})

describe('what exists is left', () => {
  const PRINTED: readonly (readonly [string, string, string])[] = [
    ['.husky/pre-commit', 'lint\nexit 0\n', '+ hushlint --staged'],
    ['.husky/pre-push', 'git lfs pre-push "$@"\n', '+ pushed=$(cat)'],
    ['lefthook.yml', 'pre-commit: {}\n', '+       run: hushlint --staged'],
    ['.pre-commit-config.yaml', 'repos: []\n', '+       - id: hushlint'],
    ['.simple-git-hooks.json', '{}', '+ "pre-commit": "hushlint --staged"'],
    ['.gitlab-ci.yml', 'test: {}\n', '+ hushlint:'],
    ['.git/hooks/pre-commit', '#!/bin/sh\n', '+ hushlint --staged'],
    ['.git/hooks/pre-push', '#!/bin/sh\n', '+ pushed=$(cat)'],
  ]
  test.each(PRINTED)('%s', (path, text, line) => {
    const repo = repository({ [path]: text })
    const { code, stdout } = init(repo, '--yes')
    expect(code).toBe(0)
    expect(read(repo, path)).toBe(text)
    expect(stdout).toContain(`by you ${path}`)
    expect(stdout).toContain(line)
  })

  test('a configuration under its other name, and a workflow that runs hushlint', () => {
    const repo = repository({ '.hushlint.yml': '', '.github/workflows/ci.yaml': 'run: npx hushlint\n' })
    const { stdout } = init(repo, '--yes')
    expect(stdout).toContain('keep   .hushlint.yml')
    expect(stdout).toContain('keep   .github/workflows/ci.yaml')
    expect(existsSync(repo.path('.hushlint.yaml'))).toBe(false)
    expect(existsSync(repo.path('.github/workflows/hushlint.yml'))).toBe(false)
  })

  test('hooks that many repositories share', () => {
    const repo = repository({})
    const shared = temporaryFolder()
    repo.git('config', 'core.hooksPath', shared)
    expect(init(repo, '--yes').stdout).toContain('shared with other repositories')
    expect(existsSync(`${shared}/pre-commit`)).toBe(false)
  })

  test('what cannot be written is one line, and escape sequences are shown', () => {
    const repo = repository({ '.husky/pre-commit': 'echo \u001b[31mred\n', '.github/workflows': 'a file\n' })
    const { code, stdout, stderr } = init(repo, '--yes')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^hushlint: cannot write \.github.*\n {2}Mend/),
    })
    expect(stdout).toContain('\\x1b[31mred')
    expect(stdout).not.toContain('\u001b')
  })
})

test('outside a worktree', () => {
  expect(hushlint(['init', '--yes'], { cwd: temporaryFolder() })).toMatchObject({ code: 2, stdout: '' })
  expect(hushlint(['init', '--yes'], { cwd: GitRepo.init('--bare').dir })).toMatchObject({
    code: 2,
    stdout: '',
  })
})
