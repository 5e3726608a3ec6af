import type { Finding } from '../../findings/types.ts'

/** Whether a finding is about a secret: those about an address, a variable or a path show their subject in clear. */
export function isSecret({ subject }: Finding): boolean {
  return subject === undefined
}

/** The project uses the value today. */
export function isLive({ live }: Finding): boolean {
  return live !== undefined
}

/** It stands in the tree that was looked at: every finding of a scan without history does. */
export function isPresent({ history }: Finding): boolean {
  return history === undefined || history.inHead
}

/** How many different secrets there are. */
export function countValues(findings: readonly Finding[]): number {
  return new Set(findings.filter(isSecret).map(({ valueGroup }) => valueGroup)).size
}

/** `2023-11-14` (UTC), for a time in seconds since 1970; undefined where there is none that a calendar has. */
export function day(seconds: number | undefined): string | undefined {
  const date = new Date((seconds ?? Number.NaN) * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}
