import type { Level, Region } from '../findings/types.ts'

/** A finding as a JSON report has it (docs/output.md): as much of it as a plan is made from. Redacted. */
export interface ReportedFinding {
  readonly ruleId: string
  readonly pack: string
  readonly level: Level
  /** `/`-separated; bytes that are not UTF-8 are written `\xNN`. */
  readonly path: string
  /** The exact bytes of the path, only where they are not UTF-8. */
  readonly pathBytes?: Uint8Array
  readonly region: Region
  readonly excerpt: string
  readonly redacted: string
  /** Set where the finding is about no secret. */
  readonly subject?: string
  /** Where the project uses the value today. */
  readonly live?: string
  readonly evidence: readonly { readonly kind: string; readonly text: string }[]
  readonly valueGroup: number
  readonly fingerprint: string
  /** Absent where the content is not that of the file itself: a member of an archive, UTF-16. */
  readonly lineHash?: string
  readonly object?: { readonly id: string; readonly type: string }
  /** Places that belong to it: the key id of a pair. */
  readonly related: readonly { readonly path?: string; readonly region: Region }[]
  /** Absent where the report is not of a history. */
  readonly history?: {
    readonly commits: readonly string[]
    readonly refs: readonly string[]
    readonly inHead: boolean
    readonly unreachable: boolean
    /** The commit that took it out of its path; absent where HEAD, or a branch, still has it. */
    readonly removedIn?: string
  }
}

/** A report that a plan is made from. */
export interface AuditReport {
  /** `history` for an audit. */
  readonly source: string
  /** Something could not be read. */
  readonly incomplete: boolean
  readonly findings: readonly ReportedFinding[]
  readonly suppressed: readonly ReportedFinding[]
  /** When commits were committed, in ISO 8601 (UTC), by full id. Empty where the report does not say. */
  readonly times: ReadonlyMap<string, string>
}

/** The prose of a rule. */
export interface RuleProse {
  readonly title: string
  readonly why: string
  readonly fix: string
  /** The provider's page: an absolute URL. */
  readonly source: string
}

/** What an inventory of secrets says of a variable. Links are Markdown destinations, relative to the root of the repository. */
export interface InventoryEntry {
  /** The row of the inventory. */
  readonly row: string
  /** The section that says how to rotate it. */
  readonly rotation?: string
  /** Where it is stored, in the words of the inventory. */
  readonly stored: readonly string[]
  /** Variables that must be rotated together with it. */
  readonly coupledWith: readonly string[]
}

/** Looks a variable up in the project's inventory. */
export type InventoryLookup = (variable: string) => InventoryEntry | undefined

/** One leaked value, wherever it stands. */
export interface LeakedValue {
  readonly variable: string | undefined
  readonly ruleId: string
  readonly level: Level
  readonly redacted: string
  readonly rule: RuleProse | undefined
  /** Where the project uses it today, where that is known. */
  readonly live: string | undefined
  /** It stands in HEAD, or in the files of the worktree. */
  readonly present: boolean
  readonly inventory: InventoryEntry | undefined
  /** In stable order. */
  readonly places: readonly ReportedFinding[]
  /** Names of the values that come right before or after it because they must be rotated together. */
  readonly coupled: readonly string[]
}

export interface Plan {
  /** In the order in which they are to be rotated. */
  readonly values: readonly LeakedValue[]
  /** Files that must leave the history as a whole: environment files, key stores, shell histories, states. */
  readonly files: readonly ReportedFinding[]
  /** Findings of secrets and files that are notes, and were left out. */
  readonly notes: number
  /** Secrets that a baseline, an allow list or a comment accepts: not in the plan. */
  readonly accepted: number
  readonly report: Pick<AuditReport, 'source' | 'incomplete'>
  readonly times: AuditReport['times']
  readonly hasInventory: boolean
}
