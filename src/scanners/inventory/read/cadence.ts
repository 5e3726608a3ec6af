import type { Cadence, RotationDate } from '../types.ts'
import type { Piece } from './wording.ts'

/** How often, in days: `90 days`, `quarterly`, `P90D`, `every 2 weeks`. Undefined where nothing is said. */
export function cadenceIn(piece: Piece): Cadence | undefined {
  const match = cadenceForm.exec(piece.text)
  if (match === null) return undefined
  const [whole, count, unit, iso, isoUnit, word] = match
  const days =
    word !== undefined
      ? WORDS[word.toLowerCase().replace('-', '')]
      : Number(count ?? iso) * (UNITS[(unit ?? isoUnit ?? '').charAt(0).toLowerCase()] ?? 0)
  if (days === undefined || days === 0) return undefined
  const start = piece.start + match.index
  return { days, place: { path: piece.path, start, end: start + whole.length } }
}

const cadenceForm =
  /\b(\d{1,4})[- ]?(days?|weeks?|months?|years?|d|w|mo|yr?)\b|\bP(\d{1,4})([DWMY])\b|\b(daily|weekly|monthly|quarterly|yearly|annually|annual|semi-?annually|every quarter|every year|every month)\b/i

const UNITS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }

const WORDS: Readonly<Record<string, number>> = {
  ...{ daily: 1, weekly: 7, monthly: 30, quarterly: 90, yearly: 365, annually: 365, annual: 365 },
  ...{ semiannually: 182, 'every quarter': 90, 'every year': 365, 'every month': 30 },
}

/** A date as ISO 8601 has it, in a cell, or behind `last rotated`. */
export function rotatedIn(piece: Piece, isColumn: boolean): RotationDate | undefined {
  const match = (isColumn ? dateForm : lastRotatedForm).exec(piece.text)
  if (match === null) return undefined
  const date = match[1] ?? ''
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) return undefined
  const start = piece.start + match.index + match[0].indexOf(date)
  return { time, place: { path: piece.path, start, end: start + date.length } }
}

const dateForm = /\b(20\d\d-\d\d-\d\d)\b/
const lastRotatedForm = /\blast rotated(?: on)?:?\**\s*`?(20\d\d-\d\d-\d\d)\b/i

/** Rotated by somebody else, or not at all: no section and no cadence of its own is needed. */
export function rotatesAlone(text: string): boolean {
  return /\brotate[sd]? (?:automatically|by (?:the )?(?:provider|platform))|\bauto(?:matic(?:ally)?|-)? ?rotat|\bmanaged by (?:the )?(?:provider|platform|aws|azure|gcp)|\bbuilt-in\b|\bdo(?:es)? not rotate|\bnever rotate|\bno rotation/i.test(
    text,
  )
}
