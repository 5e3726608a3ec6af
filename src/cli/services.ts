import type { ExpressionCheck } from '../config/check.ts'
import type { Finding } from '../findings/types.ts'
import type { InventoryReport } from '../inspect-inventory.ts'
import type { Report, RuleInfo } from '../reporters/types.ts'
import type { ScanRequest } from '../scan-request.ts'

/** The rest of hushlint, as the commands see it. Nothing behind it is loaded before it is called. */
export interface Services {
  readonly scan: (request: ScanRequest) => Promise<Report>
  /** Compares the worktree's documents, code and deployment files; `all` proposes rows for what is no secret as well. */
  readonly inventory: (request: ScanRequest, all: boolean) => Promise<InventoryReport>
  /** Ids of all built-in rules. */
  readonly ruleIds: () => Promise<readonly string[]>
  /** Prose of all built-in rules, sorted by id. */
  readonly ruleInfos: () => Promise<readonly RuleInfo[]>
  readonly checkExpression: ExpressionCheck
  /**
   * The text of a baseline: the entries of `previous` (the text of the present file, undefined when there is none)
   * and one for each finding that has none. Throws `UserError` when `previous` cannot be read.
   */
  readonly addToBaseline: (
    findings: readonly Finding[],
    previous: string | undefined,
    file: string,
  ) => Promise<string>
}
