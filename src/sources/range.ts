import { between } from '../git/commits.ts'
import { addedSource } from './added-content.ts'
import type { SourceOptions } from './coverage.ts'
import { resolveRange } from './revision-range.ts'
import type { Source } from './types.ts'

export interface RangeOptions extends SourceOptions {
  /** `A..B`; `A...B` for what B has since it left A; `A` for `A..HEAD`. Revisions as Git takes them. */
  readonly range: string
  /** Full ids of annotated tags whose text belongs to it. */
  readonly tags?: readonly string[]
}

/** What the commits of a range add. Throws `UserError` while reading when they are not all here. */
export function rangeSource(options: RangeOptions): Source {
  const { cwd, range, tags = [] } = options
  return addedSource('range', options, async ({ shallow }) => {
    const { base, tip } = await resolveRange(cwd, range, shallow)
    return { commits: between(cwd, base, tip), tags, tips: [tip], what: `the range ${range}` }
  })
}
