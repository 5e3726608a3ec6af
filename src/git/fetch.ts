import { devNull } from 'node:os'
import { errorLine, runGit, startGit } from './run.ts'

/** What a fetch does besides bringing the named commits. */
export interface FetchOptions {
  /** Moves the edge of a shallow clone so many commits back. Never given for a full clone. */
  readonly deepen?: number
  /** Brings all that a shallow clone lacks. */
  readonly unshallow?: boolean
  /** Also all branches (as `refs/remotes/origin/…`) and tags. */
  readonly everything?: boolean
}

/**
 * Brings commits from `origin`, with all that they reach and the clone's own edge does not cut off. The only place where
 * something is fetched, and only the Action asks for it. No ref is changed, unless `everything` is wanted.
 *
 * @param ids Full ids of commits.
 * @returns undefined when Git succeeded, else why it did not, as one line. A remote that does not answer is no error here.
 */
export async function fetchFromOrigin(
  cwd: string,
  ids: readonly string[],
  { deepen, unshallow = false, everything = false }: FetchOptions = {},
): Promise<string | undefined> {
  const args = [
    'fetch',
    '--quiet',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
  ]
  if (deepen !== undefined) args.push(`--deepen=${deepen}`)
  if (unshallow) args.push('--unshallow')
  args.push(everything ? '--tags' : '--no-tags', 'origin', ...ids)
  if (everything) args.push('+refs/heads/*:refs/remotes/origin/*')
  const git = startGit(cwd, [...settings(), ...args], { env: SILENT })
  git.stdin.end()
  git.stdout.resume()
  const exit = await git.exit
  return exit.code === 0 ? undefined : errorLine(exit.stderr)
}

/** The commit that a branch of `origin` is at; undefined when the remote does not answer or has no such branch. */
export async function branchAtOrigin(cwd: string, branch: string): Promise<string | undefined> {
  try {
    const ref = `refs/heads/${branch}`
    const args = [...settings(), 'ls-remote', '--quiet', 'origin', ref]
    const lines = (await runGit(cwd, args, { env: SILENT })).toString('utf8').split('\n')
    const line = lines.find((text) => text.endsWith(`\t${ref}`))
    return line === undefined ? undefined : /^[0-9a-f]{40,64}/.exec(line)?.[0]
  } catch {
    return undefined
  }
}

/** Git may not use the network anywhere else: what it needs for this is allowed here, and helpers such as `ext::` are not. */
const PROTOCOLS = ['https', 'http', 'ssh', 'git', 'file'].map((name) => `protocol.${name}.allow=always`)

function settings(): string[] {
  const rest = [`core.hooksPath=${devNull}`, 'gc.auto=0', 'http.lowSpeedLimit=1000', 'http.lowSpeedTime=60']
  return [...PROTOCOLS, ...rest].flatMap((setting) => ['-c', setting])
}

/** Nobody is there to answer a prompt. */
const SILENT = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never' } as const
