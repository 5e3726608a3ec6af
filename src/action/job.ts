import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** What the runner tells about the job: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface Job {
  /** Name of the event, such as `pull_request`. */
  readonly event: string
  /** The event's webhook payload; undefined when the runner wrote none. */
  readonly payload: unknown
  /** Absolute path that annotations are relative to. */
  readonly workspace: string
  /** `owner/name`; empty when unknown. */
  readonly repository: string
  readonly serverUrl: string
  /** The ref of the event, such as `refs/heads/main` or `refs/pull/7/merge`; empty when unknown. */
  readonly ref: string
  /** Whether a runner reads standard output: only then may a value be written there to be masked. */
  readonly inActions: boolean
  /** File that the job summary is written to; undefined where there is none. */
  readonly summaryFile: string | undefined
  readonly temporaryFolder: string | undefined
}

/** Reads the variables of the runner. Throws `UserError` when the payload cannot be read. */
export function readJob(env: Readonly<Record<string, string | undefined>>, cwd: string): Job {
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: readPayload(env.GITHUB_EVENT_PATH),
    workspace: resolve(cwd, env.GITHUB_WORKSPACE || '.'),
    repository: env.GITHUB_REPOSITORY ?? '',
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
    ref: env.GITHUB_REF ?? '',
    inActions: env.GITHUB_ACTIONS === 'true',
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
    temporaryFolder: env.RUNNER_TEMP || undefined,
  }
}

/** The value at a path of keys; undefined where there is none. Payloads come from outside: nothing about their shape is taken for granted. */
export function field(payload: unknown, ...keys: readonly string[]): unknown {
  let value = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** A full object id at a path of keys; undefined where there is none. */
export function idField(payload: unknown, ...keys: readonly string[]): string | undefined {
  const value = field(payload, ...keys)
  return typeof value === 'string' && isFullId(value) ? value : undefined
}

export function isFullId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function readPayload(file: string | undefined): unknown {
  if (!file) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'it is no JSON'
    throw new UserError(`the payload of the event cannot be read: ${reason}`, undefined, { cause: error })
  }
}
