import { contentCues, placeCues } from './doubt-cues.ts'
import { bias, weights } from './doubt-table.ts'
import type { Level } from './types.ts'

/**
 * From which probability on a finding is a note. Chosen by what they cost and bring in repositories that were held back (docs/accuracy.md): a warning that is none
 * costs a reader as much as an error does, but what is lost with it is worth less.
 */
export const LIMITS = { error: 0.5, warning: 0.25 } as const

/**
 * What the content says, in log-odds (hundredths): to be kept until the path is known. Undefined for a rule whose findings were read in fewer than four
 * repositories, or none, as those of the configuration.
 */
export function doubtOfContent(
  bytes: Buffer,
  {
    rule,
    start,
    end,
  }: { readonly rule: { readonly id: string }; readonly start: number; readonly end: number },
): number | undefined {
  const known = weightOf(`rule ${rule.id}`) !== undefined
  return known ? sum(contentCues(bytes, { rule: rule.id, start, end })) : undefined
}

/**
 * How likely a finding is none, from 0 to 1: the share of noise among findings that look like it, of thousands that were read
 * (`bench/accuracy/doubt.ts`, a logistic regression).
 *
 * @param content what `doubtOfContent` gave
 * @param path with the members of archives
 * @param level that all else gives
 */
export function doubtAt(content: number, path: string, level: Level): number {
  return 1 / (1 + Math.exp(-(bias + content + sum(placeCues(path, level))) / 100))
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
