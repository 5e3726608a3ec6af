import type { Config, FailOn } from './config/types.ts'
import type { OwnIdentity } from './scanners/personal/own-traces.ts'
import type { RefUpdate } from './sources/push.ts'

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
  /** Whether the report names the commit that HEAD is: one more process, which the hook does without. Default: false. */
  readonly wantsHead?: boolean
  /** Whether the report gives the times of the commits that findings name: one more process. Default: false. */
  readonly wantsCommitTimes?: boolean
  /** False where no hashes of lines are shown; default: true. */
  readonly wantsLineHashes?: boolean
  /** Variables of the environment, for values that the project uses. Default: none. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly now: Date
  /** Who is about to commit, as the machine knows it; set for what is staged, outside CI, unless it is switched off. */
  readonly ownIdentity?: OwnIdentity
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** Told each clear value at the moment of redaction. Only the Action sets it, to have the runner mask the value. */
  readonly onSecret?: (value: string) => void
}

export type SourceRequest =
  | { readonly kind: 'staged' }
  /** Paths as given, relative to `cwd`; none means everything. */
  | { readonly kind: 'worktree'; readonly paths: readonly string[] }
  /** `tags`: full ids of annotated tags whose text is scanned as well. */
  | { readonly kind: 'range'; readonly range: string; readonly tags?: readonly string[] }
  /** `remote` is undefined on the side that receives. */
  | {
      readonly kind: 'push'
      readonly updates: readonly RefUpdate[]
      readonly remote: string | undefined
    }
  | { readonly kind: 'history'; readonly unreachable: boolean }
  /** A file or folder, relative to `cwd`. */
  | { readonly kind: 'image'; readonly file: string }
  | { readonly kind: 'stdin'; readonly stream: NodeJS.ReadableStream; readonly path?: string }
