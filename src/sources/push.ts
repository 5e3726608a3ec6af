import { UserError } from '../errors.ts'
import { objectTypes, readObjects } from '../git/cat-file.ts'
import { listRefs, type Ref } from '../git/refs.ts'
import { objectsBelow } from '../git/tree.ts'
import { type Added, addedSource } from './added-content.ts'
import type { SourceOptions } from './coverage.ts'
import type { Coverage, Source } from './types.ts'

/** One ref that a push creates, moves or deletes. */
export interface RefUpdate {
  /** Full name on the side that receives. */
  readonly ref: string
  /** Full id of what it will point at; undefined when it is deleted. */
  readonly newId: string | undefined
  /** Full id of what it points at on the side that receives; undefined when it is new. */
  readonly oldId: string | undefined
}

export interface PushOptions extends SourceOptions {
  readonly updates: readonly RefUpdate[]
  /** Name (or address) of the remote on the side that sends; undefined on the side that receives. */
  readonly remote: string | undefined
}

/**
 * What a push adds to the side that receives: all commits that it does not have, with their messages, and annotated tags. On the side that sends,
 * it has what the updated refs point at now, and what the tracking refs of the remote say of the others. On the side that receives, it has what
 * its own refs reach, and Git's quarantine holds the rest. Deleted refs add nothing.
 */
export function pushSource(options: PushOptions): Source {
  const { cwd, remote } = options
  const updates = options.updates.flatMap(({ newId, ...update }) => (newId ? [{ ...update, newId }] : []))
  return addedSource('push', options, async (_repository, coverage) => {
    const pushed = await peel(
      cwd,
      updates.map(({ newId }) => newId),
    )
    refuseMissing(updates, pushed)
    const known = remote === undefined ? NOTHING : await knownToRemote(cwd, remote, updates, coverage)
    const targets = [...pushed.values()].map((each) => each.target)
    const tips = [...new Set(targets.filter(({ type }) => type === 'commit').map(({ id }) => id))]
    const tags = new Set([...pushed.values()].flatMap((each) => each.tags))
    for (const tag of known.tags) tags.delete(tag)
    return {
      commits: [...tips, ...known.commits.map((id) => `^${id}`)],
      ...(remote === undefined && { options: ['--not', '--all'] }),
      tags: [...tags],
      loose: await looseContents(
        cwd,
        targets.filter(({ type }) => type === 'tree' || type === 'blob').map(({ id }) => id),
      ),
      tips,
      refs: updates.map((update) => refOf(update, pushed)),
      what: 'what is pushed',
    } satisfies Added
  })
}

type Wanted = RefUpdate & { readonly newId: string }

/** An object behind any number of annotated tags. */
interface Peeled {
  /** The tags on the way, outermost first. */
  readonly tags: readonly string[]
  readonly target: { readonly id: string; readonly type: string }
}

interface Known {
  readonly commits: readonly string[]
  readonly tags: readonly string[]
}

const NOTHING: Known = { commits: [], tags: [] }

/** Follows tags to what they name. Ids that are not here are left out. */
async function peel(cwd: string, ids: readonly string[]): Promise<Map<string, Peeled>> {
  const peeled = new Map<string, Peeled>()
  let open = new Map([...new Set(ids)].map((id) => [id, { id, tags: [] as readonly string[] }]))
  while (open.size > 0) {
    const typeOf = await objectTypes(cwd, [...new Set([...open.values()].map(({ id }) => id))])
    const tags = new Set<string>()
    for (const [from, { id, tags: above }] of open) {
      const type = typeOf(id)
      if (type === 'tag') tags.add(id)
      else {
        if (type !== undefined) peeled.set(from, { tags: above, target: { id, type } })
        open.delete(from)
      }
    }
    const named = await tagged(cwd, [...tags])
    open = new Map(
      [...open].flatMap(([from, { id, tags: above }]) => {
        const next = named.get(id)
        return next === undefined ? [] : [[from, { id: next, tags: [...above, id] }] as const]
      }),
    )
  }
  return peeled
}

/** What each annotated tag names (git-mktag: the text begins with `object <id>`). */
async function tagged(cwd: string, tags: readonly string[]): Promise<Map<string, string>> {
  const named = new Map<string, string>()
  if (tags.length === 0) return named
  await readObjects(cwd, [tags], {
    maxBytes: Number.MAX_SAFE_INTEGER,
    onObject(id, _type, bytes) {
      const object = /^object ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 200))?.[1]
      if (object) named.set(id, object)
    },
    onProblem: () => {},
  })
  return named
}

/** What the remote holds, as far as this repository knows. */
async function knownToRemote(
  cwd: string,
  remote: string,
  updates: readonly Wanted[],
  coverage: Coverage,
): Promise<Known> {
  const prefix = `refs/remotes/${remote}/`
  // Git has just asked the remote for these, so what was fetched of them earlier no longer counts.
  const asked = new Set(updates.map(({ ref }) => ref.replace(/^refs\/heads\//, prefix)))
  const tracking = (await listRefs(cwd)).filter(
    ({ name }) => name.startsWith(prefix) && name !== `${prefix}HEAD` && !asked.has(name),
  )
  const old = updates.flatMap(({ oldId }) => (oldId ? [oldId] : []))
  const peeled = await peel(cwd, [...old, ...tracking.map(({ id }) => id)])
  for (const { ref, oldId } of updates) {
    if (oldId && !peeled.has(oldId)) coverage.remarks.push(unknownOld(ref, oldId, remote))
  }
  const all = [...peeled.values()]
  if (updates.length > 0 && all.length === 0 && old.length === 0)
    coverage.remarks.push(`Nothing is known of what ${remote} holds: all that is pushed was scanned.`)
  return {
    commits: [...new Set(all.flatMap(({ target }) => (target.type === 'commit' ? [target.id] : [])))],
    tags: all.flatMap(({ tags }) => tags),
  }
}

function unknownOld(ref: string, oldId: string, remote: string): string {
  return `${ref} is at ${oldId.slice(0, 12)} on ${remote}, which is not here: all that no other branch of ${remote} has counts as new. To compare with it, run: git fetch ${remote}`
}

function refuseMissing(updates: readonly Wanted[], pushed: ReadonlyMap<string, Peeled>): void {
  const missing = updates.find(({ newId }) => !pushed.has(newId))
  if (missing === undefined) return
  throw new UserError(
    `${missing.ref} is to point at ${missing.newId.slice(0, 12)}, which is not in this repository`,
    'Run: git fsck',
  )
}

/** Contents that a tag of a file or folder brings, with their paths in it. */
async function looseContents(cwd: string, roots: readonly string[]): Promise<Map<string, string[]>> {
  const contents = new Map<string, string[]>()
  if (roots.length === 0) return contents
  const objects = await objectsBelow(cwd, roots)
  const typeOf = await objectTypes(
    cwd,
    objects.map(([id]) => id),
  )
  for (const [id, path] of objects) {
    if (typeOf(id) === 'blob') contents.set(id, [...(contents.get(id) ?? []), ...(path === '' ? [] : [path])])
  }
  return contents
}

function refOf({ ref, newId }: Wanted, pushed: ReadonlyMap<string, Peeled>): Ref {
  const { tags = [], target } = pushed.get(newId) ?? { target: { id: newId, type: 'commit' } }
  return {
    name: ref,
    id: newId,
    type: tags.length > 0 ? 'tag' : target.type,
    tip: target.id,
    tipType: target.type,
  }
}
