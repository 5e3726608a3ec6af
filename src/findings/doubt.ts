import { lowered } from '../engine/demote.ts'
import type { Match } from '../engine/types.ts'
import { contentCues, placeCues } from './doubt-cues.ts'
import { bias, weights } from './doubt-table.ts'
import type { Finding, Level } from './types.ts'

type Weighed = Pick<Finding, 'level' | 'evidence'>

/**
 * From which probability on a finding is a note. Chosen by what they cost and bring in repositories that were held back (docs/accuracy.md): a warning that is none
 * costs a reader as much as an error does, but what is lost with it is worth less.
 */
export const LIMITS = { error: 0.5, warning: 0.25 } as const

/**
 * What the content says against a match, in log-odds (hundredths): to be kept until the path is known. Undefined where it is not asked: of what has a proof, right or
 * wrong, is live, or no secret, and of a rule whose findings were read in fewer than four repositories, or none, as those of the configuration.
 */
export function doubtOfContent(bytes: Buffer, match: Match): number | undefined {
  const { rule, level, proof, live, subject, start, end } = match
  if (rule.pack !== 'secrets' || level === 'note' || proof !== 'none') return undefined
  if (live !== undefined || subject !== undefined) return undefined
  if (weightOf(`rule ${rule.id}`) === undefined) return undefined
  return sum(contentCues(bytes, { rule: rule.id, start, end }))
}

/**
 * The level that all else gives, or a note with the reason among its evidence, where too many that look like it were none.
 *
 * @param content what `doubtOfContent` gave
 * @param path with the members of archives
 */
export function doubted(found: Weighed, content: number | undefined, path: string): Weighed {
  if (found.level === 'note' || content === undefined) return found
  const share = doubtAt(content, path, found.level)
  if (share < LIMITS[found.level]) return found
  const percent = Math.round(share * 100)
  const text = `${percent} % of what looks like it, in words, path and form, held no secret when it was read`
  return lowered(found, 'note', text)
}

/**
 * How likely a finding is none, from 0 to 1: the share of noise among findings that look like it, of thousands that were read
 * (`bench/accuracy/doubt.ts`, a logistic regression).
 */
export function doubtAt(content: number, path: string, level: Level): number {
  return probability((bias + content + sum(placeCues(path, level))) / 100)
}

/** The logistic function. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function sum(cues: ReadonlySet<string>): number {
  let total = 0
  for (const cue of cues) total += weightOf(cue) ?? 0
  return total
}

function weightOf(cue: string): number | undefined {
  table ??= readTable()
  return table.get(cue)
}

let table: ReadonlyMap<string, number> | undefined

function readTable(): ReadonlyMap<string, number> {
  const entries = weights.split(/[;\n]+/).filter((entry) => entry !== '')
  return new Map(
    entries.map((entry) => {
      const end = entry.lastIndexOf(' ')
      return [entry.slice(0, end), Number(entry.slice(end + 1))]
    }),
  )
}
