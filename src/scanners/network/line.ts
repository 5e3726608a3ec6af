/** An address in its line. The line is read as Latin-1: one character a byte. */
export interface Place {
  readonly line: string
  /** Offsets into the line, end exclusive. */
  readonly start: number
  readonly end: number
  /** What stands before and behind it, at most so many characters as a rule needs. */
  readonly left: string
  readonly right: string
}

/** How far rules look to the left and right within a line. */
const REACH = 80

export function placeIn(line: string, start: number, end: number): Place {
  return {
    line,
    start,
    end,
    left: line.slice(Math.max(0, start - REACH), start),
    right: line.slice(end, end + REACH),
  }
}

/** Length of the prefix where the address is that of a network (`/24`); undefined without one. */
export function prefixOf({ right }: Place): number | undefined {
  const prefix = /^\/(\d{1,3})(?![\w.])/.exec(right)?.[1]
  return prefix === undefined ? undefined : Number(prefix)
}
