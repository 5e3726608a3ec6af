/** One changed path as `--raw` lists it. Offsets into the record, hex ids without abbreviation. */
export interface RawEntry {
  /** Number of old sides: 1, or one for each parent of a merge in combined form. */
  readonly sides: number
  /** Mode of the new side, such as `100644`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string
  /** Where the first old id starts; the others follow, the new one last, each `idLength + 1` bytes on. */
  readonly ids: number
  readonly idLength: number
  /** One letter for each old side: A, C, D, M, T or U. */
  readonly status: string
}

/**
 * Reads the first record of a raw entry (git-diff, "Raw output format"): `:mode mode id id status`, in combined form one colon,
 * mode and id more for each further parent. The next record is the path. Undefined when it is something else.
 */
export function rawEntry(bytes: Buffer, start: number, end: number): RawEntry | undefined {
  let at = start
  while (bytes[at] === LF) at += 1
  let sides = 0
  while (bytes[at + sides] === COLON) sides += 1
  if (sides === 0 || at >= end) return undefined
  const modes = at + sides
  const ids = modes + 7 * (sides + 1)
  const idLength = bytes.indexOf(SPACE, ids) - ids
  const status = ids + (idLength + 1) * (sides + 1)
  return {
    sides,
    mode: bytes.toString('latin1', modes + 7 * sides, modes + 7 * sides + 6),
    ids,
    idLength,
    status: bytes.toString('latin1', status, end),
  }
}

/** True when the id at `start` is all zeros: there is no such side. */
export function isZeroId(bytes: Buffer, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (bytes[at] !== ZERO) return false
  return true
}

export const SUBMODULE = '160000'

const LF = 10
const SPACE = 32
const ZERO = 48
const COLON = 58
