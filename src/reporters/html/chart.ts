import type { Level } from '../../findings/types.ts'
import { LEVELS, plural } from '../wording.ts'
import { day } from './state.ts'

/** Something that came in, at a time in seconds since 1970. */
export interface Arrival {
  readonly time: number
  readonly level: Level
}

const WIDTH = 960
const HEIGHT = 150
const BASE = 118
const TOP = 22
/** The most bars that stay readable. */
const MOST = 48

/**
 * Bars of how many findings came in, by month, quarter or year (UTC), as an SVG whose colours come from the page. Empty where there are
 * fewer than two periods to compare.
 */
export function chart(arrivals: readonly Arrival[]): string {
  const months = arrivals.flatMap(({ time, level }) => {
    const date = day(time)
    return date === undefined
      ? []
      : [{ month: Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1, level }]
  })
  if (months.length === 0) return ''
  const first = months.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY)
  const last = months.reduce((most, { month }) => Math.max(most, month), 0)
  const span = [1, 3, 12].find((size) => Math.floor(last / size) - Math.floor(first / size) < MOST)
  if (span === undefined) return ''
  const start = Math.floor(first / span)
  const bars = Array.from({ length: Math.floor(last / span) - start + 1 }, () => ({
    error: 0,
    warning: 0,
    note: 0,
  }))
  if (bars.length < 2) return ''
  for (const { month, level } of months) (bars[Math.floor(month / span) - start] as (typeof bars)[0])[level]++

  const total = (bar: (typeof bars)[0]): number => bar.error + bar.warning + bar.note
  const most = Math.max(...bars.map(total))
  const step = WIDTH / bars.length
  const every = Math.ceil(bars.length / 12)
  // A label needs 56 units: the last one would run over the edge.
  const labelled = (i: number): boolean => i % every === 0 && i * step + 56 <= WIDTH
  const parts = bars.map((bar, i) => {
    const name = periodName((start + i) * span, span)
    const label = labelled(i) ? `<text x="${(i * step).toFixed(1)}" y="${BASE + 18}">${name}</text>` : ''
    if (total(bar) === 0) return label
    let y = BASE
    const rects = LEVELS.filter((level) => bar[level] > 0).map((level) => {
      const height = Math.max(2, (bar[level] / most) * (BASE - TOP))
      y -= height
      return `<rect class="${level}" x="${(i * step).toFixed(1)}" y="${y.toFixed(1)}" width="${Math.min(step * 0.8, 60).toFixed(1)}" height="${height.toFixed(1)}"/>`
    })
    const words = LEVELS.filter((level) => bar[level] > 0).map((level) => plural(bar[level], level))
    const count = `<text x="${(i * step).toFixed(1)}" y="${(y - 4).toFixed(1)}">${total(bar)}</text>`
    return `<g><title>${name}: ${words.join(', ')}</title>${rects.join('')}${count}</g>${label}`
  })
  const period = span === 1 ? 'month' : span === 3 ? 'quarter' : 'year'
  const peak = bars.findIndex((bar) => total(bar) === most)
  const sum = `Findings by the ${period} in which they came in, from ${periodName(start * span, span)} to ${periodName((start + bars.length - 1) * span, span)}; most in ${periodName((start + peak) * span, span)}: ${most}.`
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${sum}"><line x1="0" y1="${BASE}" x2="${WIDTH}" y2="${BASE}"/>${parts.join('')}</svg>
<figcaption>Findings by the ${period} in which they came in. <span class="key"><i class="error"></i>error <i class="warning"></i>warning <i class="note"></i>note</span></figcaption></figure>
`
}

/** `2023-11`, `2023 Q4` or `2023`, for months counted from the year 0. */
function periodName(month: number, span: number): string {
  const year = Math.floor(month / 12)
  if (span === 12) return String(year)
  if (span === 3) return `${year} Q${Math.floor((month % 12) / 3) + 1}`
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
