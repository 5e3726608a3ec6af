import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../errors.ts'
import { gitError, runGit, startError, UNKNOWN_FAILURE } from './run.ts'

/** What kind of repository it is. */
export interface Repository {
  readonly gitDir: string
  /** Shared by all worktrees of a repository. */
  readonly commonDir: string
  readonly isBare: boolean
  /** Ids of the commits whose parents a shallow clone lacks; empty in a full one. */
  readonly shallow: ReadonlySet<string>
  /** True for a partial clone: contents may be absent by design. */
  readonly isPartial: boolean
  /** Folders of borrowed object databases. */
  readonly alternates: readonly string[]
}

/** A ref and what it points at. */
export interface Ref {
  /** Full name, such as `refs/heads/main`; `HEAD` when that is detached. */
  readonly name: string
  readonly id: string
  readonly type: string
  /** What an annotated tag points at, one step on; else the object itself. A tag of a tag has type `tag` here. */
  readonly tip: string
  readonly tipType: string
}

/** Throws `UserError` outside a repository. */
export async function readRepository(cwd: string): Promise<Repository> {
  const facts = ['--absolute-git-dir', '--git-common-dir', '--is-bare-repository', '--is-shallow-repository']
  const [gitDir = '', common = '', bare, shallow] = (await query(cwd, ['rev-parse', ...facts])).split(/\r?\n/)
  const commonDir = path.resolve(cwd, common)
  const partial = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'
  return {
    gitDir,
    commonDir,
    isBare: bare === 'true',
    shallow: new Set(shallow === 'true' ? readLines(path.join(commonDir, 'shallow')) : []),
    isPartial: (await query(cwd, ['config', '--get-regexp', partial])) !== '',
    alternates: readAlternates(path.join(commonDir, 'objects')),
  }
}

/** All refs by name, and a detached HEAD. When one of them leads to nothing, all are taken for refs to commits. */
export async function listRefs(cwd: string): Promise<Ref[]> {
  const list = (format: string) => query(cwd, ['for-each-ref', `--format=${format}`])
  const text = await list('%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)').catch(() =>
    list('%(objectname) commit   %(refname)'),
  )
  const refs = text.split('\n').flatMap((line): Ref[] => {
    const [id = '', type = '', targetId = '', targetType = '', ...name] = line.split(' ')
    return id ? [{ name: name.join(' '), id, type, tip: targetId || id, tipType: targetType || type }] : []
  })
  const head = await resolveCommit(cwd, 'HEAD')
  const attached = await query(cwd, ['symbolic-ref', '--quiet', 'HEAD'])
  if (head && !attached) refs.push({ name: 'HEAD', id: head, type: 'commit', tip: head, tipType: 'commit' })
  return refs
}

/** Full id of the commit that a user's text names; undefined when there is none here. */
export async function resolveCommit(cwd: string, revision: string): Promise<string | undefined> {
  try {
    const id = await query(cwd, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ])
    // A full id that is not here is echoed by older Git, so its object is asked for too.
    return /^[0-9a-f]{40,64}$/.test(id) ? id : undefined
  } catch (error) {
    if (error instanceof UserError && error.hint !== UNKNOWN_FAILURE) throw error
    return undefined
  }
}

/** Throws `UserError` for a text of the user's that can name several things: Git would choose one, and only warn. */
export async function refuseAmbiguous(cwd: string, revision: string): Promise<void> {
  let complaint = ''
  const onComplaint = (stderr: string) => {
    complaint = stderr
  }
  const setting = ['-c', 'core.warnAmbiguousRefs=true']
  const query = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]
  await runGit(cwd, [...setting, ...query], { onComplaint }).catch((error: Error) =>
    onComplaint(error.message),
  )
  if (!/(refname|object ID) \S+ is ambiguous/.test(complaint)) return
  throw new UserError(
    `${revision} is ambiguous: more than one ref or object has that name`,
    `Write it in full, such as refs/heads/${revision}, refs/tags/${revision} or the whole id.`,
  )
}

/** Common ancestor of two commits; undefined when they have none. */
export async function mergeBase(cwd: string, left: string, right: string): Promise<string | undefined> {
  return (await query(cwd, ['merge-base', left, right])).split('\n')[0] || undefined
}

/**
 * One small question to Git; the answer without the last line break. simple-git is loaded when first needed (it costs 20 ms), and never given an
 * environment: it would refuse a hook's. Throws `UserError` when Git fails with a message.
 */
async function query(cwd: string, args: readonly string[]): Promise<string> {
  if (!existsSync(cwd)) throw await gitError(cwd, `fatal: no such folder: ${cwd}`)
  const { simpleGit } = await import('simple-git')
  try {
    return (await simpleGit({ baseDir: cwd }).raw([...args])).replace(/\r?\n$/, '')
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = /\bspawn git (E[A-Z]+)/.exec(message)?.[1]
    if (code) throw startError({ name: 'Error', message, code }, cwd)
    throw await gitError(cwd, message, args[0])
  }
}

function readLines(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
    : []
}

/** `objects/info/alternates` (gitrepository-layout): one folder a line, relative ones to the `objects` folder. */
function readAlternates(objects: string): string[] {
  return readLines(path.join(objects, 'info', 'alternates'))
    .filter((line) => !line.startsWith('#'))
    .map((line) => path.resolve(objects, line))
}
