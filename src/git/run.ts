import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { env } from 'node:process'
import type { Writable } from 'node:stream'
import { UserError } from '../errors.ts'

/**
 * The oldest Git that has all that is used here: `rev-parse --end-of-options` and SHA-256
 * repositories work from 2.30 on. Looked up only after a failure, since a process costs 2-3 ms.
 */
export const MINIMUM_GIT = '2.30'

/** How a process ended. */
export interface Exit {
  /** Exit code; 128 and the signal's name in `stderr` when a signal ended it. */
  readonly code: number
  /** What it wrote to standard error (the first 64 KiB), UTF-8. */
  readonly stderr: string
}

export interface GitProcess {
  readonly child: ChildProcess
  readonly stdin: Writable
  readonly stdout: Socket
  /** Settles when the process has ended and its standard error is read. Rejects with `UserError` when it cannot be started. */
  readonly exit: Promise<Exit>
}

export interface GitOptions {
  /** Variables to set on top of those that every call gets. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Starts `git` without a shell. A hook's variables (`GIT_INDEX_FILE`, `GIT_DIR` …) are passed on as they are: a hook
 * sees the index that is being committed only through them. Nothing is fetched, locked or paged, no program
 * that the repository's configuration names is run, and replacement objects are not followed.
 */
export function startGit(cwd: string, args: readonly string[], options: GitOptions = {}): GitProcess {
  const child = spawn('git', [...SETTINGS, ...args], { ...surroundings(cwd, options), stdio: 'pipe' })
  // A process that ends early closes its input: how it ended says more than EPIPE does.
  child.stdin.on('error', () => {})
  const exit = waitForExit(child, cwd)
  exit.catch(() => {})
  return { child, stdin: child.stdin, stdout: child.stdout as Socket, exit }
}

export interface RunOptions extends GitOptions {
  /** Written to standard input. */
  readonly input?: string
  /** Given what Git complained about although it succeeded. */
  readonly onComplaint?: (stderr: string) => void
}

/** Runs `git` and returns its standard output. Throws `UserError` for every exit code but 0. */
export async function runGit(
  cwd: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Buffer> {
  const git = startGit(cwd, args, options)
  git.stdin.end(options.input ?? '')
  const chunks: Buffer[] = []
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => git.stdout.once('close', resolve))
  const exit = await git.exit
  await ended
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, args[0])
  if (exit.stderr !== '') options.onComplaint?.(exit.stderr)
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}

/** Most output (bytes) that `tryGit` takes. */
const SMALL_OUTPUT = 64 * 2 ** 20

/**
 * Runs `git` and waits for it, which spares the hook the 4 ms that two processes with streams cost. Undefined when
 * anything is out of the ordinary (a failure, a complaint, much output): `runGit` is to be asked then, which explains it.
 */
export function tryGit(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const run = spawnSync('git', [...SETTINGS, ...args], {
    ...surroundings(cwd),
    input,
    maxBuffer: SMALL_OUTPUT,
  })
  return run.error || run.status !== 0 || run.stderr.length > 0 ? undefined : run.stdout
}

function surroundings(cwd: string, options: GitOptions = {}) {
  return { cwd, env: { ...env, ...VARIABLES, ...options.env }, windowsHide: true }
}

/** The next step after a failure that is not understood. */
export const UNKNOWN_FAILURE = 'Run git fsck, and mend what it says.'

/** Turns Git's standard error into an error that names the next step. */
export async function gitError(cwd: string, stderr: string, command = ''): Promise<UserError> {
  // `git diff` takes a folder that it may not read for one outside of repositories, and complains of its options.
  const known =
    knownError(cwd, stderr) ?? knownError(cwd, (await answer(cwd, ['rev-parse', '--git-dir'])).stderr)
  if (known) return known
  const version = /\d+\.\d+(\.\d+)?/.exec((await answer(cwd, ['version'])).stdout)?.[0]
  if (version && isOlder(version, MINIMUM_GIT)) {
    return new UserError(`Git ${version} is too old`, `Install Git ${MINIMUM_GIT} or later.`)
  }
  const name = command ? `git ${command}` : 'git'
  return new UserError(`${name} failed: ${errorLine(stderr)}`, UNKNOWN_FAILURE)
}

/** The line of standard error that says what failed, without control characters. */
export function errorLine(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== '')
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines[0] ?? 'no message'
  return line
    .replace(/^(fatal|error): /, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '?')
    .slice(0, 300)
}

const SETTINGS = [
  ...['protocol.allow=never', 'core.quotePath=false', 'core.fsmonitor=false', 'core.pager=cat'],
].flatMap((setting) => ['-c', setting])

const VARIABLES = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // `-U0` gives way to this variable if it holds anything.
  GIT_DIFF_OPTS: '',
  LC_ALL: 'C',
}

const STDERR_LIMIT = 65_536
const STOPPED_BY = '\nfatal: git was stopped by '
/**
 * Ctrl-C and a runner that gives up stop Git and this process, and the news of Git's end may come before the own signal,
 * which ends everything without a word. So Git's end by a signal is told only when the own has had time to come.
 */
const OWN_SIGNAL_MS = 500

function waitForExit(child: ChildProcess, cwd: string): Promise<Exit> {
  return new Promise((resolve, reject) => {
    let stderr = ''
    let ended = false
    let code: number | undefined
    const settle = () => {
      if (ended && code !== undefined) resolve({ code, stderr })
    }
    child.stderr?.setEncoding('utf8')
    child.stderr?.on('data', (text: string) => {
      if (stderr.length < STDERR_LIMIT) stderr += text.slice(0, STDERR_LIMIT)
    })
    child.stderr?.once('close', () => {
      ended = true
      settle()
    })
    child.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, cwd)))
    child.once('exit', (exitCode, signal) => {
      const tell = () => {
        code = exitCode ?? 128
        settle()
      }
      if (signal) stderr += `${STOPPED_BY}${signal}\n`
      if (!signal || child.killed) return tell()
      // After a scan that blocked for long the timer comes first, then the signal: one more turn.
      setTimeout(() => setImmediate(tell), OWN_SIGNAL_MS)
    })
  })
}

/** What kept `git` from being started in a folder. */
export function startError(error: NodeJS.ErrnoException, cwd: string): Error {
  if (error.code === 'EACCES' && !canEnter(cwd))
    return new UserError(`no permission to enter ${cwd}`, 'Run hushlint as a user who may read it.')
  if (error.code !== 'ENOENT') {
    return new UserError(
      `git cannot be started: ${error.code ?? error.message}`,
      'Run git version, and mend what it says.',
    )
  }
  if (!existsSync(cwd))
    return new UserError(`no such folder: ${cwd}`, 'Start hushlint in a folder that exists.')
  return new UserError('git was not found', `Install Git ${MINIMUM_GIT} or later and put it on the PATH.`)
}

function canEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Failures that concern the whole repository and have a known remedy. */
export function knownError(cwd: string, stderr: string): UserError | undefined {
  if (stderr.includes(STOPPED_BY)) return new UserError(errorLine(stderr), 'Run hushlint again.')
  const owner = /dubious ownership in repository at '([^'\n]*)'/.exec(stderr)
  if (owner) {
    return new UserError(
      `Git refuses to read a repository of another owner: ${owner[1]}`,
      `If you trust it, run: git config --global --add safe.directory '${owner[1]}'`,
    )
  }
  if (/not a git repository/i.test(stderr)) {
    return new UserError(
      `not a Git repository: ${cwd}`,
      'Run it inside a repository, or name the files and folders to scan.',
    )
  }
  if (/must be run in a work tree/.test(stderr)) {
    return new UserError(
      `a bare repository has no worktree or index: ${cwd}`,
      'Scan it with --history or --range.',
    )
  }
  return undefined
}

/** What Git says, however it ends. */
async function answer(cwd: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  let stdout = ''
  try {
    const git = startGit(cwd, args)
    git.stdin.end()
    git.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('latin1')
    })
    const [exit] = await Promise.all([git.exit, new Promise((resolve) => git.stdout.once('close', resolve))])
    return { stdout, stderr: exit.stderr }
  } catch {
    return { stdout, stderr: '' }
  }
}

/** Whether a version (`2.39.5`) comes before the one that is needed (`2.30`). */
export function isOlder(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = minimum.split('.').map(Number)
  return major < needMajor || (major === needMajor && minor < needMinor)
}
