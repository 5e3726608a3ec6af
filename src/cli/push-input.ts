import { UserError } from '../errors.ts'
import type { RefUpdate } from '../sources/push.ts'
import type { Io } from './io.ts'

/**
 * Reads the input of a pre-push hook (githooks, "pre-push"): lines of `<local ref> SP <local id> SP <remote ref> SP <remote id>`. The first is whatever
 * the user typed and may hold spaces. Throws `UserError` for anything else.
 */
export function prePushUpdates(text: string): RefUpdate[] {
  return linesOf(text).map((line) => {
    const [, newId = '', ref = '', oldId = ''] = /^.* (\S+) (\S+) (\S+)$/.exec(line) ?? []
    return update('pre-push', line, ref, newId, oldId)
  })
}

/** The same for a pre-receive hook (githooks, "pre-receive"): lines of `<old id> SP <new id> SP <ref>`. */
export function preReceiveUpdates(text: string): RefUpdate[] {
  return linesOf(text).map((line) => {
    const [, oldId = '', newId = '', ref = ''] = /^(\S+) (\S+) (\S+)$/.exec(line) ?? []
    return update('pre-receive', line, ref, newId, oldId)
  })
}

/**
 * What the pre-commit framework says of a push: it reads the standard input itself and sets variables for the first ref that is not deleted.
 * Without `PRE_COMMIT_TO_REF` the branch is new with all its history. Undefined when it is not the framework that runs.
 * Throws `UserError` when it runs and says nothing: that would be an all-clear for nothing.
 */
export async function frameworkUpdates({
  env,
  cwd,
}: Pick<Io, 'env' | 'cwd'>): Promise<{ updates: RefUpdate[]; remote: string } | undefined> {
  if (env.PRE_COMMIT !== '1') return undefined
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch } = env
  const tip = to ?? branch
  if (tip === undefined) {
    throw new UserError(
      'the pre-commit framework did not say what is pushed',
      'By hand: pre-commit run --hook-stage pre-push --from-ref origin/main --to-ref HEAD',
    )
  }
  const { resolveCommit } = await import('../git/refs.ts')
  const resolve = async (name: string) => {
    // An id may be that of an annotated tag, whose text counts as well.
    if (ID.test(name)) return name
    const id = await resolveCommit(cwd, name)
    if (id !== undefined) return id
    throw new UserError(`the pre-commit framework names ${name}, which is no commit here`, 'Run: git fsck')
  }
  const update = {
    ref: env.PRE_COMMIT_REMOTE_BRANCH ?? 'HEAD',
    newId: await resolve(tip),
    oldId: from === undefined ? undefined : await resolve(from),
  }
  return { updates: [update], remote: env.PRE_COMMIT_REMOTE_NAME ?? 'origin' }
}

/** Lines that are not empty: an empty input means that all is up to date. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '')
}

function update(hook: string, line: string, ref: string, newId: string, oldId: string): RefUpdate {
  if (!ID.test(newId) || !ID.test(oldId)) {
    throw new UserError(
      `this is no line of a ${hook} hook: ${line.slice(0, 100)}`,
      `Standard input must be what Git gives to the hook; a command before hushlint may have used it up.`,
    )
  }
  return { ref, newId: idOf(newId), oldId: idOf(oldId) }
}

/** SHA-1 or SHA-256 in hex. */
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** All zeros stand for "nothing". */
function idOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text
}
