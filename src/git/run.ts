import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
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
  const child = spawn('git', [...SETTINGS, ...args], {
    cwd,
    env: { ...env, ...VARIABLES, ...options.env },
    stdio: 'pipe',
    windowsHide: true,
  })
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

/** Turns Git's standard error into an error that names the next step. */
export async function gitError(cwd: string, stderr: string, command = ''): Promise<UserError> {
  const known = knownError(cwd, stderr)
  if (known) return known
  const version = await gitVersion(cwd)
  if (version && isOlder(version, MINIMUM_GIT)) {
    return new UserError(`Git ${version} is too old`, `Install Git ${MINIMUM_GIT} or later.`)
  }
  const name = command ? `git ${command}` : 'git'
  return new UserError(`${name} failed: ${errorLine(stderr)}`)
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
      code = exitCode ?? 128
      if (signal) stderr += `\nfatal: git was stopped by ${signal}\n`
      settle()
    })
  })
}

function startError(error: NodeJS.ErrnoException, cwd: string): Error {
  if (error.code !== 'ENOENT') return new UserError(`git cannot be started: ${error.code ?? error.message}`)
  if (!existsSync(cwd)) return new UserError(`no such folder: ${cwd}`)
  return new UserError('git was not found', `Install Git ${MINIMUM_GIT} or later and put it on the PATH.`)
}

/** Failures that concern the whole repository and have a known remedy. */
export function knownError(cwd: string, stderr: string): UserError | undefined {
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

async function gitVersion(cwd: string): Promise<string | undefined> {
  try {
    const git = startGit(cwd, ['version'])
    git.stdin.end()
    let text = ''
    git.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
    })
    await Promise.all([git.exit, new Promise((resolve) => git.stdout.once('close', resolve))])
    return /\d+\.\d+(\.\d+)?/.exec(text)?.[0]
  } catch {
    return undefined
  }
}

function isOlder(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = minimum.split('.').map(Number)
  return major < needMajor || (major === needMajor && minor < needMinor)
}
