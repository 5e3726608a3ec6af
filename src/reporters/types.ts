import type { Finding, Suppression } from '../findings/types.ts'
import type { Coverage, SourceName } from '../sources/types.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { FailOn } from '../config/types.ts'

/** What reporters know of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly title: string
  readonly service: string
  readonly pack: string
  readonly level: 'error' | 'warning' | 'note'
  readonly why: string
  readonly fix: string
  readonly source: string
  /** Runs only when the configuration gives it a level or `--rule` names it. */
  readonly optIn?: boolean
}

/** Everything that a run produced, in stable order: what reporters turn into text. */
export interface Report {
  readonly version: string
  readonly source: SourceName
  /** Sorted by path, line, column, rule, fingerprint. */
  readonly findings: readonly Finding[]
  /** Findings that a filter took out, with `suppressedBy` set; same order. */
  readonly suppressed: readonly (Finding & { readonly suppressedBy: Suppression })[]
  readonly coverage: Coverage
  readonly failOn: FailOn
  /** 0 clean, 1 findings at or above `failOn`, 2 incomplete. */
  readonly exitCode: 0 | 1 | 2
  /** Things the user should know: stale baseline entries, slow patterns, remarks of the source. One sentence each. */
  readonly warnings: readonly string[]
  /** The commit that HEAD is, where the report is to name it and there is one: full id. */
  readonly head: string | undefined
  /** Committer times of the commits that findings name, in seconds since 1970 (UTC), by full id, in the order in which a timeline gives them; only where they were asked for. */
  readonly commitTimes?: ReadonlyMap<string, number>
  /** What is to be done, for the report page of an audit; absent elsewhere. */
  readonly plan?: PlanDocument
  /** Prose of every rule that could have fired, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>
}

/** What a reporter may ask of its surroundings; filled by the command line. */
export interface ReporterOptions {
  readonly color: boolean
  /** Show notes as well (text only). */
  readonly all: boolean
  /** Show suppressed findings with the reason (text only). */
  readonly debug: boolean
  /** Width of the terminal in columns. */
  readonly width: number
  /** False: leaves the last line out, since standard error says the same (text only). Default: true. */
  readonly summary?: boolean
}

/** Gives the whole report as text, ending in a newline. */
export type Reporter = (report: Report, options: ReporterOptions) => Promise<string> | string
