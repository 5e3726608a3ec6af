import { printable } from '../../printable.ts'

/** What one check found. */
export interface Check {
  /** `note`: good to know, and nothing wrong. `unknown`: it could not be checked. */
  readonly state: 'ok' | 'wrong' | 'unknown' | 'note'
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string | undefined
}

/** The check as one line and its remedy as a second. Safe to print; ends in a newline. */
export function checkText({ state, text, remedy }: Check): string {
  const next = remedy === undefined ? '' : `        ${printable(remedy)}\n`
  return `${LABELS[state].padEnd(6)}  ${printable(text)}\n${next}`
}

/** 0 all good, 1 something is wrong, 2 something could not be checked. */
export function exitCodeOf(checks: readonly Check[]): 0 | 1 | 2 {
  if (checks.some(({ state }) => state === 'wrong')) return 1
  return checks.some(({ state }) => state === 'unknown') ? 2 : 0
}

const LABELS = { ok: 'ok', wrong: 'wrong', unknown: '?', note: 'note' } as const
