import type { Finding } from '../findings/types.ts'
import { LEVELS } from './wording.ts'

/** A finding, and the other places of its value. */
export interface Gathered {
  readonly finding: Finding
  /** In the order of the report. */
  readonly also: readonly Finding[]
}

/**
 * In a history one secret stands in many versions, copies and branches, and is judged and rotated once: its findings under one rule become one, the
 * first of the gravest (one that HEAD has, if any), at the place that it has among `findings`. What stands in a tree is mended place by place, so those findings stay apart.
 */
export function gatherValues(findings: readonly Finding[]): Gathered[] {
  const groups = new Map<string, Finding[]>()
  for (const [i, finding] of findings.entries()) {
    const { history, subject, ruleId, valueGroup } = finding
    const key = history === undefined || subject !== undefined ? `${i}` : `${ruleId} ${valueGroup}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const leaders = new Map([...groups.values()].map((group) => [gravest(group), group]))
  return findings.flatMap((finding) => {
    const group = leaders.get(finding)
    return group === undefined ? [] : [{ finding, also: group.filter((other) => other !== finding) }]
  })
}

function gravest(group: readonly Finding[]): Finding | undefined {
  const level = LEVELS.find((candidate) => group.some((finding) => finding.level === candidate))
  const grave = group.filter((finding) => finding.level === level)
  return grave.find(({ history }) => history?.inHead) ?? grave[0]
}
