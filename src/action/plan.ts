import { UserError } from '../errors.ts'
import { printable } from '../printable.ts'
import { field, idField, type Job } from './job.ts'
import { type Message, notice, warning } from './messages.ts'

/** What is scanned, as the event says it. Nothing is resolved yet. */
export type Plan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tree' }
  | { readonly kind: 'history' }
  | RangePlan

export interface RangePlan {
  readonly kind: 'range'
  /** A full id, or what a workflow names. */
  readonly tip: string
  readonly base: Base
  /** How many commits there are, as far as the event says; 0 when it does not. */
  readonly commits: number
}

/** Where a range begins. */
export type Base =
  /** This commit, and no other will do. */
  | { readonly kind: 'exact'; readonly revision: string }
  /** The base of a pull request. A merge commit that is checked out knows a newer one. */
  | { readonly kind: 'pull-request'; readonly id: string }
  /** What the branch was at before a push; undefined when it is new. The default branch stands in for it. */
  | {
      readonly kind: 'before'
      readonly id: string | undefined
      readonly defaultBranch: string | undefined
      readonly isDefault: boolean
    }

export interface EventPlan {
  readonly plan: Plan
  /** The event in words, for the first line of the log: `pull request #7`. */
  readonly subject: string
  /** On a pull request the base decides what is looked for. Both ends, as far as the event knows them. */
  readonly settingsFrom: { readonly base: string; readonly tip: string } | undefined
  readonly messages: readonly Message[]
}

/** What the workflow may set. */
export interface PlanInputs {
  readonly scan: 'auto' | 'diff' | 'tree' | 'history'
  readonly base: string | undefined
  readonly head: string | undefined
}

/** Decides from the event and the inputs what to scan. Reads nothing of the repository. Throws `UserError`. */
export function planFor(job: Job, inputs: PlanInputs): EventPlan {
  const own = planForEvent(job)
  if (inputs.scan === 'tree' || inputs.scan === 'history') return { ...own, plan: { kind: inputs.scan } }
  const { plan } = own
  if (inputs.base !== undefined) {
    const tip = inputs.head ?? (plan.kind === 'range' ? plan.tip : 'HEAD')
    const base = { kind: 'exact', revision: inputs.base } as const
    return { ...own, plan: { kind: 'range', tip, base, commits: 0 } }
  }
  if (inputs.head !== undefined) {
    if (plan.kind !== 'range') throw noRange('the input head needs the input base on this event')
    return { ...own, plan: { ...plan, tip: inputs.head } }
  }
  if (inputs.scan === 'diff' && plan.kind === 'tree')
    throw noRange(`the event ${printable(job.event)} has no change to scan`)
  return own
}

function noRange(problem: string): UserError {
  return new UserError(problem, 'Set the input base (and head), or leave the input scan out.')
}

function planForEvent(job: Job): EventPlan {
  switch (job.event) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(job, [])
    case 'pull_request_target':
      return pullRequest(job, [UNTRUSTED])
    case 'push':
      return push(job)
    case 'merge_group':
      return mergeGroup(job)
    case 'schedule':
    case 'workflow_dispatch':
      return tree(job.event === 'schedule' ? 'scheduled run' : 'manual run', [])
    default:
      return tree(printable(job.event) || 'no event', [
        notice(
          'The files of the checkout are scanned',
          `hushlint knows no change that belongs to the event "${printable(job.event)}". Set the inputs base and head to scan one.`,
        ),
      ])
  }
}

const UNTRUSTED = warning(
  'pull_request_target gives this job your secrets',
  'The job runs with a token that can write and with the secrets of the repository, and a pull request from a fork can start it. hushlint only reads Git objects and runs nothing of them, but it needs neither: use the event pull_request, which works on forks as well.',
)

function tree(subject: string, messages: readonly Message[]): EventPlan {
  return { plan: { kind: 'tree' }, subject, settingsFrom: undefined, messages }
}

function pullRequest({ payload, event }: Job, messages: readonly Message[]): EventPlan {
  const base = need(idField(payload, 'pull_request', 'base', 'sha'), event, 'pull_request.base.sha')
  const tip = need(idField(payload, 'pull_request', 'head', 'sha'), event, 'pull_request.head.sha')
  const number = field(payload, 'pull_request', 'number') ?? field(payload, 'number')
  return {
    plan: {
      kind: 'range',
      tip,
      base: { kind: 'pull-request', id: base },
      commits: countOf(field(payload, 'pull_request', 'commits')),
    },
    subject: typeof number === 'number' ? `pull request #${number}` : 'pull request',
    settingsFrom: { base, tip },
    messages,
  }
}

function push({ payload, event, ref }: Job): EventPlan {
  const pushed = field(payload, 'ref')
  const name = typeof pushed === 'string' ? pushed : ref
  const subject = `push to ${printable(name.replace(/^refs\/(?:heads\/)?/, ''))}`
  const after = need(idField(payload, 'after'), event, 'after')
  if (field(payload, 'deleted') === true || isZero(after)) {
    const text = `${printable(name)} was deleted: there is nothing to scan.`
    return {
      plan: { kind: 'nothing' },
      subject,
      settingsFrom: undefined,
      messages: [notice('Nothing to scan', text)],
    }
  }
  const before = idField(payload, 'before')
  const branch = field(payload, 'repository', 'default_branch')
  const defaultBranch = typeof branch === 'string' && branch !== '' ? branch : undefined
  const commits = field(payload, 'commits')
  return {
    plan: {
      kind: 'range',
      tip: after,
      base: {
        kind: 'before',
        id: before === undefined || isZero(before) ? undefined : before,
        defaultBranch,
        isDefault: defaultBranch !== undefined && name === `refs/heads/${defaultBranch}`,
      },
      commits: Array.isArray(commits) ? commits.length : 0,
    },
    subject,
    settingsFrom: undefined,
    messages: [],
  }
}

function mergeGroup({ payload, event }: Job): EventPlan {
  const revision = need(idField(payload, 'merge_group', 'base_sha'), event, 'merge_group.base_sha')
  const tip = need(idField(payload, 'merge_group', 'head_sha'), event, 'merge_group.head_sha')
  return {
    plan: { kind: 'range', tip, base: { kind: 'exact', revision }, commits: 0 },
    subject: 'merge group',
    settingsFrom: undefined,
    messages: [],
  }
}

function isZero(id: string): boolean {
  return /^0+$/.test(id)
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

/** An event that has a change must say which: to scan something else instead could miss it. */
function need(id: string | undefined, event: string, name: string): string {
  if (id !== undefined) return id
  throw new UserError(
    `the payload of the event ${event} has no ${name}`,
    'Set the inputs base and head, or the input scan to tree.',
  )
}
