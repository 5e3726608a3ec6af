import type { Anchor } from '../../src/engine/types.ts'
import { type ByteSet, foldCase, isAsciiSet, isTokenSet, isWordSet } from './byte-sets.ts'
import type { OpaqueItem, Path } from './paths.ts'

/** Anchors of which every text of one path holds at least one, and what they cost together (see `costOf`). */
export interface Candidate {
  readonly anchors: readonly Anchor[]
  readonly cost: number
}

/** Shortest literal that the prefilter looks for. */
export const MIN_LITERAL = 3
/** Longer literals are no rarer in practice. */
const MAX_LITERAL = 32
/** A class or a product of classes is written out into at most so many literals. */
const MAX_LITERALS = 16
const MAX_SET = 8
/** Each byte of the range is a start that the engine has to try, so a literal at a less certain place is no anchor. */
export const MAX_OFFSET_RANGE = 512
/** Candidates kept per path, cheapest first. */
const MAX_CANDIDATES = 40

/** One byte of a fixed place in a path, or a stretch of which only the length is known. */
type Unit =
  | { readonly kind: 'byte'; readonly set: ByteSet }
  | {
      readonly kind: 'gap'
      readonly min: number
      readonly max: number
      readonly token: boolean
      readonly word: boolean
      readonly opaque?: OpaqueItem
    }

/** The cheapest sets of literals that every text of a path holds, cheapest first; empty when there is none. */
export function candidatesOf(
  path: Path,
  ignoreCase: boolean,
  chooseInner: (paths: readonly Path[]) => Candidate | undefined,
): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  // Where `a{1,3}` stands, the last `a` is next to what follows and the first next to what precedes: both are tried.
  for (const side of ['first', 'last'] as const) {
    for (const candidate of candidatesOfUnits(unitsOf(path, side), ignoreCase, chooseInner)) {
      found.set(
        candidate.anchors.map((a) => `${a.literal} ${a.ignoreCase} ${a.minOffset}`).join('\n'),
        candidate,
      )
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, MAX_CANDIDATES)
}

/** Estimated work that an anchor makes per byte of content: how often it stands there times the starts to try. */
function costOf(anchor: Anchor): number {
  const starts = anchor.maxOffset - anchor.minOffset + 1
  // A few starts cost nothing to speak of; hundreds need a long window and a try of the pattern at each of its bytes.
  const tries = 1 + 0.002 * Math.min(starts - 1, 16) + 0.3 * Math.max(starts - 17, 0)
  const afterWord = anchor.word >= 16 ? 0.02 : anchor.word >= 8 ? 0.1 : 1
  const afterRun = Math.min(afterWord, anchor.run >= 16 ? 0.1 : anchor.run >= 8 ? 0.3 : 1)
  return PER_LITERAL + frequencyOf(anchor) * tries * afterRun
}

export function costOfAll(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, anchor) => sum + costOf(anchor), 0)
}

function candidatesOfUnits(
  units: readonly Unit[],
  ignoreCase: boolean,
  chooseInner: (paths: readonly Path[]) => Candidate | undefined,
): Candidate[] {
  const candidates: Candidate[] = []
  let min = 0
  let max = 0
  units.forEach((unit, i) => {
    const before = { min, max }
    const add = (anchors: readonly Anchor[]) => {
      if (anchors.some((anchor) => anchor.maxOffset - anchor.minOffset > MAX_OFFSET_RANGE)) return
      candidates.push({ anchors, cost: costOfAll(anchors) })
    }
    if (unit.kind === 'gap') {
      const inner = unit.opaque?.inner && chooseInner(unit.opaque.inner)
      // What follows the item is not known here, and neither is what follows the literal within its last copy.
      if (inner)
        add(inner.anchors.map((a) => ({ ...a, minOffset: a.minOffset + min, maxOffset: a.maxOffset + max })))
      min += unit.min
      max += unit.max
      return
    }
    for (const window of windowsFrom(units, i, ignoreCase)) {
      const run = runFrom(units, i + window.length, 'token')
      const word = runFrom(units, i + window.length, 'word')
      add(
        window.literals.map((literal) => ({
          literal,
          ignoreCase: window.folded,
          minOffset: before.min,
          maxOffset: before.max,
          run,
          word,
        })),
      )
    }
    min += 1
    max += 1
  })
  return candidates
}

interface Window {
  readonly literals: readonly string[]
  readonly folded: boolean
  readonly length: number
}

/** Literals that start at a unit: the longest for each number of alternatives, with their case and without it. */
function windowsFrom(units: readonly Unit[], start: number, ignoreCase: boolean): Window[] {
  const windows: Window[] = []
  for (const folded of ignoreCase ? [true] : [false, true]) {
    let literals: readonly string[] = ['']
    let length = 0
    let differs = ignoreCase
    const keep = () => {
      if (length >= MIN_LITERAL && (differs || !folded)) windows.push({ literals, folded, length })
    }
    for (let i = start; i < units.length && length < MAX_LITERAL; i++) {
      const unit = units[i] as Unit
      if (unit.kind === 'gap' || !isAsciiSet(unit.set)) break
      const set = folded ? foldCase(unit.set) : unit.set
      if (set.length > MAX_SET || set.length * literals.length > MAX_LITERALS) break
      if (set.length > 1) keep()
      if (folded && set.length < unit.set.length) differs = true
      const heads = literals
      literals = set.flatMap((byte) => heads.map((head) => head + String.fromCharCode(byte)))
      length++
    }
    keep()
  }
  return windows
}

/** How many token bytes, or letters and digits, stand in every text from a unit on. */
function runFrom(units: readonly Unit[], start: number, of: 'token' | 'word'): number {
  const fits = of === 'token' ? isTokenSet : isWordSet
  let run = 0
  for (const unit of units.slice(start)) {
    if (unit.kind === 'gap' ? !unit[of] : !fits(unit.set)) break
    run += unit.kind === 'gap' ? unit.min : 1
  }
  return run
}

function unitsOf(path: Path, side: 'first' | 'last'): readonly Unit[] {
  return path.flatMap((item): Unit[] => {
    if (item.kind === 'opaque')
      return [{ kind: 'gap', min: item.min, max: item.max, token: item.token, word: false, opaque: item }]
    const copies = foldCase(item.set).length > MAX_SET ? 0 : Math.min(item.min, MAX_LITERAL)
    const bytes = new Array<Unit>(copies).fill({ kind: 'byte', set: item.set })
    if (item.max === copies) return bytes
    const rest: Unit = {
      kind: 'gap',
      min: item.min - copies,
      max: item.max - copies,
      token: isTokenSet(item.set),
      word: isWordSet(item.set),
    }
    return side === 'first' ? [...bytes, rest] : [rest, ...bytes]
  })
}

/** What one more literal costs whatever it is, so that a few rare ones are not preferred to one that is good enough. */
const PER_LITERAL = 1e-7

/**
 * How often a literal stands at a place of source text, roughly: the product of its bytes' frequencies, where a
 * letter after a letter (and a digit after a digit) is easier to guess than the one before it.
 */
function frequencyOf({ literal, ignoreCase }: Anchor): number {
  const folded = literal.toLowerCase()
  if (everyday.some((word) => word.includes(folded))) return EVERYDAY
  let frequency = 1
  let previous = ''
  for (const char of literal) {
    const kind = kindOf(char)
    const alone = frequencies[kind] * (ignoreCase && kind === 'lower' ? 1.2 : 1)
    frequency *= kind === previous ? Math.max(alone, 0.2) : alone
    previous = kind
  }
  return frequency
}

/** What names of secrets are made of: far commoner in source text than its letters say (measured over 120 MB). */
const everyday = ['password', 'secret', 'token', 'auth', 'private', 'client', 'access', 'test_', '.com/']
const EVERYDAY = 2e-4

/** Share of one character of each kind in source text, orders of magnitude only. */
const frequencies = {
  lower: 0.03,
  upper: 0.004,
  digit: 0.006,
  space: 0.1,
  punctuation: 0.01,
  control: 0.0005,
}

function kindOf(char: string): keyof typeof frequencies {
  if (char >= 'a' && char <= 'z') return 'lower'
  if (char >= 'A' && char <= 'Z') return 'upper'
  if (char >= '0' && char <= '9') return 'digit'
  if (char === ' ' || char === '\n') return 'space'
  return char < ' ' || char > '~' ? 'control' : 'punctuation'
}
