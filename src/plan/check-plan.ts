import { UserError } from '../errors.ts'
import { isLeak } from './make-plan.ts'
import type { Mark } from './document.ts'
import { readMark } from './markdown.ts'
import { isWordLike } from './replacements.ts'
import type { AuditReport, ReportedFinding } from './types.ts'

export interface CheckedPlan {
  /** The plan with its boxes as they are now; all other text is as it was. */
  readonly text: string
  /** Boxes in it that stand for a step. */
  readonly boxes: number
  /** Those of them that are not ticked. */
  readonly open: number
  /** Leaks (warnings and errors) that the plan does not name. */
  readonly unplanned: readonly ReportedFinding[]
}

/**
 * Ticks off what is done: a box for what is to be gone from the repository by whether the audit still finds it, suppressed or not; a box
 * for a rotation stays as people set it, unless the audit says that the old value is in use. When the audit is
 * incomplete, nothing is ticked that was not.
 *
 * @throws UserError when the text is no plan.
 */
export async function checkPlan(text: string, name: string, report: AuditReport): Promise<CheckedPlan> {
  const boxes = await boxesOf(text)
  if (boxes.length === 0)
    throw new UserError(`${name} is no plan of hushlint`, 'Write one with hushlint plan --output ../PLAN.md.')
  const all = [...report.findings, ...report.suppressed]
  const there = new Set(all.map(({ fingerprint }) => fingerprint))
  // Words under one name share a fingerprint: a demo value that was never planned must not keep a box open.
  const certain = all.filter(({ level, fingerprint }) => level !== 'note' || !isWordLike(fingerprint))
  const atLevel = new Set(certain.map(({ fingerprint }) => fingerprint))
  const live = new Set(all.flatMap(({ live, fingerprint }) => (live === undefined ? [] : fingerprint)))
  const done = ({ mark, ticked }: Box): boolean => {
    const { kind, fingerprints } = mark
    if (kind === 'gone' || kind === 'gone-with-notes') {
      const left = kind === 'gone' ? atLevel : there
      return !fingerprints.some((fingerprint) => left.has(fingerprint)) && (ticked || !report.incomplete)
    }
    return ticked && !(kind === 'rotated' && fingerprints.some((fingerprint) => live.has(fingerprint)))
  }
  const ticks = boxes.map((box) => [box.at, done(box)] as const)
  const characters = [...ticks].reverse().reduce((plan, [at, ticked]) => {
    return `${plan.slice(0, at)}${ticked ? 'x' : ' '}${plan.slice(at + 1)}`
  }, text)
  const planned = new Set(boxes.flatMap(({ mark }) => mark.fingerprints))
  return {
    text: characters,
    boxes: boxes.length,
    open: ticks.filter(([, ticked]) => !ticked).length,
    unplanned: report.findings.filter(
      (finding) => isLeak(finding) && finding.level !== 'note' && !planned.has(finding.fingerprint),
    ),
  }
}

interface Box {
  /** Index of the character between the brackets. */
  readonly at: number
  readonly ticked: boolean
  readonly mark: Mark
}

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
  readonly position?: { readonly start: { readonly offset?: number } }
}

/** Items of lists that begin with a box and hold a mark, in the order of the text. */
async function boxesOf(text: string): Promise<readonly Box[]> {
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const boxes: Box[] = []
  const walk = (node: MarkdownNode): void => {
    const [paragraph] = node.type === 'listItem' ? (node.children ?? []) : []
    const mark = (paragraph?.children ?? []).map(markOf).find((found) => found !== undefined)
    const start = paragraph?.children?.[0]?.position?.start.offset
    if (mark !== undefined && start !== undefined) {
      const written = /^\[([ xX])\] /.exec(text.slice(start, start + 4))?.[1]
      if (written !== undefined) boxes.push({ at: start + 1, ticked: written !== ' ', mark })
    }
    node.children?.forEach(walk)
  }
  walk(fromMarkdown(text) as MarkdownNode)
  return boxes
}

function markOf({ type, value = '' }: MarkdownNode): Mark | undefined {
  return type === 'html' ? readMark(value) : undefined
}
