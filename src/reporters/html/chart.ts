import type { Level } from '../../findings/types.ts'
import { LEVELS, plural } from '../wording.ts'
import { day } from './state.ts'

/** Something that came in or was taken out, at a time in seconds since 1970. */
export interface Change {
  readonly time: number
  readonly level: Level
  readonly isRemoval: boolean
}

const WIDTH = 960
const TOP = 22
/** The line between what came in and what was taken out. */
const BASE = 118
/** The highest bar. */
const TALLEST = BASE - TOP
/** The most bars that stay readable. */
const MOST = 48

type Counts = Record<Level, number>

/**
 * Bars of how many findings came in (upwards) and were taken out (downwards), by month, quarter or year (UTC), as an SVG whose colours come
 * from the page. Empty where there are fewer than two periods to compare.
 */
export function chart(changes: readonly Change[]): string {
  const months = changes.flatMap(({ time, ...rest }) => {
    const date = day(time)
    return date === undefined
      ? []
      : [{ ...rest, month: Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 }]
  })
  if (months.length === 0) return ''
  const first = months.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY)
  const last = months.reduce((most, { month }) => Math.max(most, month), 0)
  const span = [1, 3, 12].find((size) => Math.floor(last / size) - Math.floor(first / size) < MOST)
  if (span === undefined) return ''
  const start = Math.floor(first / span)
  const periods = Array.from({ length: Math.floor(last / span) - start + 1 }, (_, i) => ({
    name: periodName((start + i) * span, span),
    came: emptyCounts(),
    went: emptyCounts(),
  }))
  if (periods.length < 2) return ''
  for (const { month, level, isRemoval } of months) {
    const { came, went } = periods[Math.floor(month / span) - start] as (typeof periods)[0]
    ;(isRemoval ? went : came)[level]++
  }
  const most = Math.max(...periods.flatMap(({ came, went }) => [total(came), total(went)]))
  const unit = TALLEST / most
  const below = Math.max(...periods.map(({ went }) => heightOf(went, unit)))
  const labels = BASE + 18 + (below === 0 ? 0 : below + 14)
  const step = WIDTH / periods.length
  const every = Math.ceil(periods.length / 12)
  const parts = periods.map(({ name, came, went }, i) => {
    const x = (i * step).toFixed(1)
    // A label needs 56 units: the last one would run over the edge.
    const isLabelled = i % every === 0 && i * step + 56 <= WIDTH
    const label = isLabelled ? `<text x="${x}" y="${labels}">${name}</text>` : ''
    if (total(came) + total(went) === 0) return label
    const place = { x, width: Math.min(step * 0.8, 60).toFixed(1), unit }
    const title = [said('came in', came), said('taken out', went)].filter(Boolean).join('; ')
    return `<g><title>${name}: ${title}</title>${stack(came, place, -1)}${stack(went, place, 1)}</g>${label}`
  })
  const period = span === 1 ? 'month' : span === 3 ? 'quarter' : 'year'
  const peak = periods.reduce((a, b) => (total(b.came) > total(a.came) ? b : a))
  const out = below === 0 ? '' : ' and were taken out'
  const sum = `Findings by the ${period} in which they came in${out}, from ${periods[0]?.name} to ${periods.at(-1)?.name}; most came in in ${peak.name}: ${total(peak.came)}.`
  const caption =
    below === 0
      ? `Findings by the ${period} in which they came in.`
      : `Findings by the ${period} in which they came in (up) and were taken out (down).`
  return `<figure><svg viewBox="0 0 ${WIDTH} ${(labels + 14).toFixed(0)}" role="img" aria-label="${sum}"><line x1="0" y1="${BASE}" x2="${WIDTH}" y2="${BASE}"/>${parts.join('')}</svg>
<figcaption>${caption} <span class="key"><i class="error"></i>error <i class="warning"></i>warning <i class="note"></i>note</span></figcaption></figure>
`
}

function emptyCounts(): Counts {
  return { error: 0, warning: 0, note: 0 }
}

function total({ error, warning, note }: Counts): number {
  return error + warning + note
}

/** Of a level, in units of the picture: what is there can be seen. */
function barHeight(count: number, unit: number): number {
  return count === 0 ? 0 : Math.max(2, count * unit)
}

function heightOf(counts: Counts, unit: number): number {
  return LEVELS.reduce((sum, level) => sum + barHeight(counts[level], unit), 0)
}

/** The bars of a period on one side of the line, the gravest nearest to it, and their number behind them. */
function stack(
  counts: Counts,
  { x, width, unit }: { readonly x: string; readonly width: string; readonly unit: number },
  direction: 1 | -1,
): string {
  if (total(counts) === 0) return ''
  let edge = BASE
  const rects = LEVELS.filter((level) => counts[level] > 0).map((level) => {
    const height = barHeight(counts[level], unit)
    const y = direction === 1 ? edge : edge - height
    edge += direction * height
    const kind = direction === 1 ? `${level} out` : level
    return `<rect class="${kind}" x="${x}" y="${y.toFixed(1)}" width="${width}" height="${height.toFixed(1)}"/>`
  })
  const y = direction === 1 ? edge + 12 : edge - 4
  return `${rects.join('')}<text x="${x}" y="${y.toFixed(1)}">${total(counts)}</text>`
}

function said(verb: string, counts: Counts): string {
  const words = LEVELS.filter((level) => counts[level] > 0).map((level) => plural(counts[level], level))
  return words.length === 0 ? '' : `${verb}: ${words.join(', ')}`
}

/** `2023-11`, `2023 Q4` or `2023`, for months counted from the year 0. */
function periodName(month: number, span: number): string {
  const year = Math.floor(month / 12)
  if (span === 12) return String(year)
  if (span === 3) return `${year} Q${Math.floor((month % 12) / 3) + 1}`
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
