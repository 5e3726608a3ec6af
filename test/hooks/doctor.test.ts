import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { MINIMUM_NODE } from '../../src/cli/doctor/doctor-command.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { installHook, program } from './hooked.ts'

function hooked(...names: ('pre-commit' | 'pre-push')[]): GitRepo {
  const repo = GitRepo.init()
  repo.commit('base', { 'a.txt': 'a\n', 'sub/b.txt': 'b\n' })
  if (names.includes('pre-commit')) installHook(repo, 'pre-commit', '--staged')
  if (names.includes('pre-push')) installHook(repo, 'pre-push', 'pre-push "$@"')
  return repo
}

/** Replaces the pre-commit hook by these lines. */
function script(repo: GitRepo, ...lines: string[]): GitRepo {
  writeFileSync(repo.path('.git/hooks/pre-commit'), ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(repo.path('.git/hooks/pre-commit'), 0o755)
  return repo
}

const doctor = (repo: GitRepo, env: Record<string, string> = {}, cwd = repo.dir) =>
  hushlint(['doctor'], { cwd, env })

/** Lines that begin with a label, without it. */
function lines(stdout: string, label: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith(label.padEnd(8)))
    .map((line) => line.slice(8))
}

describe('all is good', () => {
  test('with both hooks, from a subfolder, and nothing in the repository has changed', () => {
    const repo = hooked('pre-commit', 'pre-push')
    repo.write({ 'a.txt': 'staged\n', 'new.txt': 'new\n' })
    repo.git('add', 'a.txt')
    repo.write({ 'a.txt': 'not staged\n' })
    const state = () =>
      [
        repo.git('status', '--porcelain=v2'),
        repo.git('count-objects', '-v'),
        repo.git('for-each-ref'),
        repo.git('reflog'),
        repo.git('diff'),
        repo.git('config', '--list', '--local'),
        readdirSync(repo.dir).join(),
      ].join('\n')
    const before = state()
    const temporary = temporaryFolder()
    const { code, stdout, stderr } = doctor(repo, { TMPDIR: temporary }, repo.path('sub'))
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' })
    expect(lines(stdout, 'wrong')).toEqual([])
    expect(lines(stdout, 'ok')).toEqual(
      expect.arrayContaining([
        'the hook stopped a made-up token that was in the index alone',
        'the pre-commit hook let a clean commit through',
        'the pre-push hook stopped a made-up token',
        'the pre-push hook let a clean push through',
      ]),
    )
    expect(stdout).toMatch(/a commit of one file takes \d+ ms with the hook, \d+ ms without/)
    expect(stdout).toContain('cherry-pick, revert, rebase, am, stash')
    expect(state()).toBe(before)
    expect(readdirSync(temporary)).toEqual([])
  })

  test('in the environment of a hook, of npx and with hooks in a folder of the repository', () => {
    const repo = hooked()
    installHook(repo, 'pre-commit', '--staged', '.githooks')
    repo.git('config', 'core.hooksPath', '.githooks')
    const env = { GIT_DIR: repo.path('.git'), GIT_INDEX_FILE: repo.path('.git/index'), npm_command: 'exec' }
    const { code, stdout } = doctor(repo, env)
    expect(code, stdout).toBe(0)
    expect(stdout).toContain('.githooks/pre-commit (core.hooksPath)')
    expect(stdout).toContain('no pre-push hook calls hushlint')
  })

  test('a workflow that runs hushlint is seen', () => {
    const repo = hooked('pre-commit')
    expect(doctor(repo).stdout).toContain('so CI must scan as well\n')
    repo.write({ '.github/workflows/x.yml': 'run: npx hushlint\n' })
    expect(doctor(repo).stdout).toContain('so CI must scan as well, and does\n')
  })
})

describe('something is wrong', () => {
  const cases: readonly (readonly [string, () => GitRepo, string])[] = [
    ['no hook', () => hooked(), 'Git finds no pre-commit hook: .git/hooks/pre-commit is not there'],
    [
      'no run bit',
      () => {
        const repo = hooked('pre-commit')
        chmodSync(repo.path('.git/hooks/pre-commit'), 0o644)
        return repo
      },
      'it has no run bit',
    ],
    [
      'a hook that ends before',
      () => script(hooked(), 'exit 0', 'hushlint --staged'),
      'let a made-up token through',
    ],
    [
      'a hook that loses the exit code',
      () => script(hooked(), `${program()} --staged || true`),
      'let a made-up token through',
    ],
    [
      'a hook that reads files, not the index',
      () => script(hooked(), `exec ${program()}`),
      'let a made-up token through',
    ],
    [
      'a hook that finds no hushlint',
      () => script(hooked(), 'exec no-such-hushlint --staged'),
      "not for hushlint's reasons",
    ],
    [
      'a hook that refuses everything',
      () => script(hooked(), 'echo no >&2; exit 1'),
      "not for hushlint's reasons: no",
    ],
    [
      'a broken configuration',
      () => {
        const repo = hooked('pre-commit')
        repo.write({ '.hushlint.yaml': 'fail-onn: error\n' })
        return repo
      },
      '.hushlint.yaml:1:1',
    ],
    [
      'a configuration that never fails',
      () => {
        const repo = hooked('pre-commit')
        repo.write({ '.hushlint.yaml': 'fail-on: never\n' })
        return repo
      },
      'no finding stops a commit',
    ],
    [
      'a configuration that leaves everything out',
      () => {
        const repo = hooked('pre-commit')
        repo.write({ '.hushlint.yaml': 'exclude: ["**"]\n' })
        return repo
      },
      'let a made-up token through',
    ],
    [
      'a pre-push hook whose input is used up',
      () => {
        const repo = hooked('pre-commit', 'pre-push')
        writeFileSync(
          repo.path('.git/hooks/pre-push'),
          `#!/bin/sh\ncat >/dev/null\n${program()} pre-push "$@"\n`,
        )
        return repo
      },
      'the pre-push hook let a made-up token through',
    ],
  ]
  test.each(cases)('%s', (_name, make, text) => {
    const { code, stdout } = doctor(make())
    expect(code, stdout).toBe(1)
    expect(lines(stdout, 'wrong').join('\n')).toContain(text)
    expect(stdout).toMatch(/wrong: a leak can get through\.\n$/)
  })

  test.each([
    ['.husky/pre-commit', { HUSKY: '0' }],
    ['lefthook.yml', { LEFTHOOK: '0' }],
    ['lefthook.yml', { LEFTHOOK_EXCLUDE: 'lint, hushlint' }],
    ['.pre-commit-config.yaml', { SKIP: 'x,hushlint' }],
    ['.simple-git-hooks.json', { SKIP_SIMPLE_GIT_HOOKS: '1' }],
  ])('with %s: %j', (file, env) => {
    const repo = hooked('pre-commit')
    repo.write({ [file]: '' })
    const name = Object.keys(env)[0] as string
    const { code, stdout } = doctor(repo, env as unknown as Record<string, string>)
    expect(code).toBe(1)
    expect(lines(stdout, 'wrong')).toEqual([`${name}=${Object.values(env)[0]} switches the hook off`])
  })

  test('a start file of husky that switches it off', () => {
    const repo = hooked('pre-commit')
    const config = temporaryFolder()
    mkdirSync(path.join(config, 'husky'))
    writeFileSync(path.join(config, 'husky', 'init.sh'), 'export HUSKY=0\n')
    repo.write({ '.husky/pre-commit': '' })
    expect(doctor(repo, { XDG_CONFIG_HOME: config }).stdout).toContain('init.sh switches hooks off')
  })

  test('what only npx puts on the PATH is not there for a hook', () => {
    const repo = script(hooked(), 'exec hushlint --staged')
    const bin = path.join(temporaryFolder(), 'node_modules', '.bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(path.join(bin, 'hushlint'), `#!/bin/sh\nexec ${program()} "$@"\n`, { mode: 0o755 })
    const { code, stdout } = doctor(repo, { PATH: `${bin}${path.delimiter}${process.env.PATH}` })
    expect(code).toBe(1)
    expect(stdout).toContain('not found')
  })

  test('Node is not on the PATH', () => {
    const repo = hooked('pre-commit')
    const bin = temporaryFolder()
    const git = process.env.PATH?.split(path.delimiter).find((folder) => readNames(folder).includes('git'))
    symlinkSync(path.join(`${git}`, 'git'), path.join(bin, 'git'))
    const { code, stdout } = doctor(repo, { PATH: bin })
    expect(code).toBe(1)
    expect(lines(stdout, 'wrong')[0]).toContain('hooks do not find node')
  })
})

describe('something cannot be told', () => {
  test('Ctrl-C ends what the hook has started, and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const started = path.join(folder, 'started')
    const repo = script(hooked(), `echo $$ >"${started}"`, 'exec sleep 600 # hushlint')
    const temporary = temporaryFolder()
    const child = spawn(process.execPath, [inject('program'), 'doctor'], {
      cwd: repo.dir,
      env: { ...process.env, TMPDIR: temporary },
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    await expect
      .poll(() => existsSync(started) && readFileSync(started, 'utf8'), { timeout: 60_000 })
      .toMatch(/\d/)
    expect(readdirSync(temporary)).toHaveLength(1)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(readdirSync(temporary)).toEqual([])
    const pid = Number(readFileSync(started, 'utf8'))
    await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false)
  })

  test('another command of the hook also stops a clean commit', () => {
    const { code, stdout } = doctor(
      script(hooked(), `${program()} --staged || exit $?`, 'echo lint failed', 'exit 3'),
    )
    expect(code, stdout).toBe(2)
    expect(lines(stdout, '?')).toEqual([expect.stringContaining('also stopped a clean commit')])
    expect(stdout).toContain('could not be checked')
  })

  test('outside a worktree', () => {
    expect(hushlint(['doctor'], { cwd: temporaryFolder() })).toMatchObject({ code: 2, stdout: '' })
  })
})

test('the least Node is that of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(manifest.engines.node).toBe(`>=${MINIMUM_NODE}`)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
