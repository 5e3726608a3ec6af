import type { Config, FailOn } from './config/types.ts'

/** What a scan is asked to do. */
export interface ScanRequest {
  readonly source: SourceRequest
  /** Absolute path of the folder the user stands in. */
  readonly cwd: string
  readonly config: Config
  /** Only these packs; they go before `config.packs`. */
  readonly packs?: readonly string[]
  /** Only these rules. Known ids, of built-in or configured rules. */
  readonly rules?: readonly string[]
  /** Globs besides `config.exclude`. */
  readonly exclude: readonly string[]
  readonly failOn: FailOn
  /** Absolute path of a baseline that exists; undefined when there is none. */
  readonly baselineFile: string | undefined
  readonly now: Date
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export type SourceRequest =
  | { readonly kind: 'staged' }
  /** Paths as given, relative to `cwd`; none means everything. */
  | { readonly kind: 'worktree'; readonly paths: readonly string[] }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'history'; readonly unreachable: boolean }
  | { readonly kind: 'stdin'; readonly stream: NodeJS.ReadableStream; readonly path?: string }
