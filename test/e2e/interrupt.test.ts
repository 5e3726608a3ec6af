import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { pathWithGit } from '../support/path-with-git.ts'
import { leak } from './support.ts'

/** The user goes away in the middle: Ctrl-C, and a pipe whose reader ends. */

describe.skipIf(process.platform === 'win32')('in the middle of a run', () => {
  let repo: GitRepo

  beforeAll(() => {
    repo = GitRepo.init()
    // Enough to be busy for a second or more.
    const filler = Array.from(
      { length: 20_000 },
      (_, i) => `password_${i} = "${(i * 7919).toString(36)}${(i * 104_729).toString(36)}"\n`,
    ).join('')
    let input = ''
    for (let n = 0; n < 120; n++) {
      const data = `${n}\n${filler}${n === 0 ? leak('interrupt') : ''}`
      input += `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + n} +0000\ndata 1\nx\n`
      input += `M 100644 inline f${n}.txt\ndata ${data.length}\n${data}\n`
    }
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.dir, input })
  })

  function start(args: readonly string[]): {
    child: ChildProcess
    ended: Promise<{ code: number | null; stdout: string; stderr: string }>
  } {
    const child = spawn(process.execPath, [inject('program'), ...args], {
      cwd: repo.dir,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Of its own, as the shell does it: Git's processes get the signal as well.
      detached: true,
    })
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk) => (stdout += chunk))
    child.stderr?.on('data', (chunk) => (stderr += chunk))
    return { child, ended: once(child, 'close').then(([code]) => ({ code, stdout, stderr })) }
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it with %i, and leaves no result and no file', async (signal, code) => {
    writeFileSync(path.join(repo.dir, 'old.json'), 'old')
    const before = readdirSync(repo.dir)
    const { child, ended } = start(['--history', '--format', 'json', '--output', 'old.json'])
    await gitRuns(child)
    process.kill(-(child.pid as number), signal)
    expect(await ended).toEqual({ code, stdout: '', stderr: '' })
    expect(readdirSync(repo.dir)).toEqual(before)
    expect(readFileSync(path.join(repo.dir, 'old.json'), 'utf8')).toBe('old')
    expect(processesIn(child.pid as number)).toEqual([])
  })

  test('Git may get the signal first', () => {
    // Its own at once, that of the program soon after.
    const rest = '(sleep 0.05; kill -TERM $PPID) < /dev/null > /dev/null 2>&1 & kill -TERM $$'
    expect(runWithGit(rest)).toEqual({ code: 143, stdout: '', stderr: '' })
  })

  test('if Git alone is stopped, the run fails', () => {
    const stderr = 'hushlint: git was stopped by SIGTERM\n  Run hushlint again.\n'
    expect(runWithGit('kill -TERM $$')).toEqual({ code: 2, stdout: '', stderr })
  })

  /** Runs with a Git that does something else when it is asked for blobs: a real one may be done before a signal finds it. */
  function runWithGit(instead: string) {
    const PATH = pathWithGit(`case "$*" in *' --batch --buffer'*) ${instead};; esac`)
    return hushlint(['--history', '--format', 'json'], { cwd: repo.dir, env: { PATH } })
  }

  test('a closed pipe is no error, and the exit code stays that of the findings', () => {
    const script = `"${process.execPath}" "${inject('program')}" --stdin --all --format json | head -1; echo "\${PIPESTATUS[0]}"`
    const input = Array.from({ length: 5000 }, (_, i) => leak(`pipe ${i % 50}`)).join('')
    const run = spawnSync('bash', ['-c', script], { cwd: repo.dir, input, encoding: 'utf8' })
    expect(run.stdout).toBe('{\n1\n')
    expect(run.stderr).not.toMatch(/EPIPE|error/)
  })

  test('a full disk is one', () => {
    const script = `"${process.execPath}" "${inject('program')}" --stdin --format json > /dev/full`
    const run = spawnSync('bash', ['-c', script], { cwd: repo.dir, input: leak('full'), encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^hushlint: cannot write to standard output: ENOSPC\n {2}[^\n]+\n$/)
  })
})

/** Waits until the program has started Git: then it is at work. */
async function gitRuns(child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !processesIn(child.pid as number).some((name) => name.includes('git')))
    await wait(5)
  expect(child.exitCode).toBeNull()
}

/** Commands of a process group. */
function processesIn(group: number): string[] {
  const lines = spawnSync('ps', ['-A', '-o', 'pgid=,stat=,comm='], { encoding: 'utf8' }).stdout.split('\n')
  const rows = lines.map((line) => line.trim().split(/ +/))
  return rows
    .filter(([id, state = '']) => Number(id) === group && !state.startsWith('Z'))
    .map(([, , name = '']) => name)
}
