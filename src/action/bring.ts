import { UserError } from '../errors.ts'
import { commitsBetween, parentsOf } from '../git/commits.ts'
import { branchAtOrigin, fetchFromOrigin } from '../git/fetch.ts'
import { mergeBase, readRepository, resolveCommit } from '../git/refs.ts'
import { printable } from '../printable.ts'
import { isFullId } from './job.ts'
import { type Message, notice } from './messages.ts'
import type { RangePlan } from './plan.ts'

/** A change whose commits are all here. */
export interface Change {
  /** What `tip` has and `base` has not is the change. Full ids. */
  readonly base: string
  readonly tip: string
  /** The annotated tag that was pushed, whose text is new as well. */
  readonly tag?: string
}

export interface Brought {
  /** Undefined: the whole history belongs to it. */
  readonly change: Change | undefined
  readonly messages: readonly Message[]
}

/**
 * Resolves the range of an event, and brings what a shallow clone lacks of it from `origin`. Throws `UserError` when it
 * cannot be brought: a part of a range is never scanned.
 */
export async function bringChange(root: string, { tip: name, base, commits }: RangePlan): Promise<Brought> {
  const tip = await resolveRevision(root, name)
  switch (base.kind) {
    case 'exact': {
      const revision = await resolveRevision(root, base.revision)
      return { change: await bringOrThrow(root, revision, tip, commits), messages: [] }
    }
    case 'pull-request':
      return {
        change: await bringOrThrow(root, await baseOfMerge(root, base.id, tip), tip, commits),
        messages: [],
      }
    case 'before': {
      if (base.id !== undefined && (await bring(root, base.id, tip, commits)) === undefined)
        return { change: await peeled(root, base.id, tip), messages: [] }
      return newBranch(root, tip, base, commits)
    }
  }
}

/** The commit whose settings hold on a pull request, brought for what stands in its tree. Throws `UserError`. */
export async function bringBase(
  root: string,
  { base, tip }: { readonly base: string; readonly tip: string },
): Promise<string> {
  const id = await baseOfMerge(root, base, tip)
  if (await isHere(root, id)) return id
  const { shallow } = await readRepository(root)
  const head = await resolveCommit(root, 'HEAD')
  const isParent = head !== undefined && shallow.has(head) && (await parentsOf(root, head)).includes(id)
  const problem = isParent
    ? await fetchFromOrigin(root, [head], { deepen: 1 })
    : await fetchFromOrigin(root, [id])
  if (await isHere(root, id)) return id
  throw notHere(id, problem)
}

/** Brings all that a shallow clone lacks, with all branches and tags. Throws `UserError` when it stays shallow. */
export async function bringHistory(root: string): Promise<void> {
  if ((await readRepository(root)).shallow.size === 0) return
  const problem = await fetchFromOrigin(root, [], { unshallow: true, everything: true })
  if ((await readRepository(root)).shallow.size === 0) return
  throw new UserError(`this is a shallow clone, and the rest could not be fetched${because(problem)}`, MEND)
}

const MEND =
  'Give actions/checkout fetch-depth: 0. To let hushlint fetch what is missing, leave its persist-credentials on.'

/**
 * A default checkout of a pull request is its merge into the base branch: the first parent is the base as it is now,
 * which can be newer than the one in the payload.
 */
async function baseOfMerge(root: string, base: string, tip: string): Promise<string> {
  const head = await resolveCommit(root, 'HEAD')
  if (head === undefined) return base
  const [first, second, ...more] = await parentsOf(root, head)
  return first !== undefined && second === tip && more.length === 0 ? first : base
}

/**
 * A new branch or tag, or one that was pushed by force and whose old commits are gone: all that the default branch has not.
 * What other branches have counts, though they were scanned: two branches that come with one push would hide each other's commits.
 */
async function newBranch(
  root: string,
  tip: string,
  { id, defaultBranch, isDefault }: RangePlan['base'] & { kind: 'before' },
  commits: number,
): Promise<Brought> {
  const told = id === undefined ? [] : [gone(id)]
  if (defaultBranch === undefined || isDefault) {
    await bringHistory(root)
    return { change: undefined, messages: told }
  }
  const local = await resolveCommit(root, `refs/remotes/origin/${defaultBranch}`)
  const base = local ?? (await branchAtOrigin(root, defaultBranch))
  if (base === undefined) {
    const problem = `the default branch, ${printable(defaultBranch)}, is not here, and origin does not tell where it is`
    throw new UserError(problem, MEND)
  }
  return { change: await bringOrThrow(root, base, tip, commits), messages: told }
}

function gone(id: string): Message {
  return notice(
    'The commit before this push is gone',
    `${id.slice(0, 12)} is neither here nor at origin any more (a push by force): all that the default branch has not is scanned.`,
  )
}

async function bringOrThrow(root: string, base: string, tip: string, commits: number): Promise<Change> {
  const problem = await bring(root, base, tip, commits)
  if (problem === undefined) return peeled(root, base, tip)
  throw new UserError(problem, MEND)
}

/** The same with the ids of commits: an annotated tag is an object of its own. */
async function peeled(root: string, base: string, tip: string): Promise<Change> {
  const commit = (await resolveCommit(root, tip)) ?? tip
  const from = (await resolveCommit(root, base)) ?? base
  return { base: from, tip: commit, ...(commit !== tip && { tag: tip }) }
}

/** A shallow clone is deepened by so many times the commits of the change, and then as a whole. */
const STEPS = [1, 4, 16]
/** The base has moved on since the branch left it, so more commits are needed than the change has. */
const FEWEST = 50

/** Brings both commits and all between them. Gives what was in the way, as a sentence without a stop. */
async function bring(root: string, base: string, tip: string, commits: number): Promise<string | undefined> {
  if (await isWhole(root, base, tip)) return undefined
  const { shallow } = await readRepository(root)
  if (shallow.size === 0) {
    const problem = await fetchFromOrigin(root, await missing(root, [base, tip]))
    return problemOf(root, base, tip, problem)
  }
  const head = await resolveCommit(root, 'HEAD')
  // Deepened from what is checked out: the tip, or the merge of it into the base.
  const from =
    head !== undefined && (head === tip || (await parentsOf(root, head)).includes(tip)) ? [head] : []
  for (const step of from.length > 0 ? STEPS : []) {
    const wanted = [...from, ...(await missing(root, [base]))]
    const deepen = step * Math.max(commits + 1, FEWEST)
    if ((await fetchFromOrigin(root, wanted, { deepen })) !== undefined) break
    if (await isWhole(root, base, tip)) return undefined
  }
  const lacking = await missing(root, [base, tip])
  if (lacking.length > 0) {
    const problem = await fetchFromOrigin(root, lacking)
    if (problem !== undefined) return problemOf(root, base, tip, problem)
  }
  if (await isWhole(root, base, tip)) return undefined
  return problemOf(root, base, tip, await fetchFromOrigin(root, [base, tip], { unshallow: true }))
}

async function problemOf(
  root: string,
  base: string,
  tip: string,
  problem: string | undefined,
): Promise<string | undefined> {
  if (await isWhole(root, base, tip)) return undefined
  const [id] = await missing(root, [base, tip])
  if (id !== undefined) return notHere(id, problem).message
  const range = `${base.slice(0, 12)}..${tip.slice(0, 12)}`
  return `this shallow clone cuts the range ${range}, and the rest could not be fetched${because(problem)}`
}

/**
 * Both commits are here, and nothing of what is between them is cut off. In a shallow clone a common ancestor must be
 * there: without it all that the tip reaches would look new.
 */
async function isWhole(root: string, base: string, tip: string): Promise<boolean> {
  if ((await missing(root, [base, tip])).length > 0) return false
  const { shallow } = await readRepository(root)
  if (shallow.size === 0) return true
  if ((await mergeBase(root, base, tip)) === undefined) return false
  return !(await commitsBetween(root, base, tip)).some((id) => shallow.has(id))
}

async function missing(root: string, ids: readonly string[]): Promise<string[]> {
  const lacking: string[] = []
  for (const id of ids) if (!(await isHere(root, id))) lacking.push(id)
  return lacking
}

async function isHere(root: string, id: string): Promise<boolean> {
  return (await resolveCommit(root, id)) !== undefined
}

/** A full id stays as it is: it may have to be fetched. A name may be that of a branch that only `origin` has. */
async function resolveRevision(root: string, name: string): Promise<string> {
  if (isFullId(name)) return name
  const branch = name.replace(/^(?:refs\/(?:heads|remotes\/origin)\/|origin\/)/, '')
  const id =
    (await resolveCommit(root, name)) ??
    (await resolveCommit(root, `refs/remotes/origin/${branch}`)) ??
    (await branchAtOrigin(root, branch))
  if (id !== undefined) return id
  throw new UserError(`unknown revision: ${printable(name)}`, 'It is neither here nor a branch of origin.')
}

function notHere(id: string, problem: string | undefined): UserError {
  const short = id.slice(0, 12)
  return new UserError(`commit ${short} is not here, and could not be fetched${because(problem)}`, MEND)
}

function because(problem: string | undefined): string {
  return problem === undefined ? '' : ` (${printable(problem)})`
}
