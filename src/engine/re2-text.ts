/**
 * A reader of RE2 text (https://github.com/google/re2/wiki/Syntax) that knows just enough to tell literal characters
 * from everything else. JavaScript's parsers misread RE2: `(?i)`, `(?P<n>)`, `\Q…\E`, `[[:alpha:]]`, `\A`. Text that
 * is no valid RE2 gives a tree that means nothing; whether it is valid, RE2 itself says.
 */
export type Re2Node = Re2Char | Re2Group | Re2Flags | Re2Other

/** Where a node stands in the text, its repetition included, and how often it may be repeated. */
interface Span {
  readonly start: number
  end: number
  min: number
  max: number
}

/** A character that stands for itself. */
export interface Re2Char extends Span {
  readonly kind: 'char'
  readonly char: string
}

export interface Re2Group extends Span {
  readonly kind: 'group'
  /** Of a named group. */
  readonly name: string | undefined
  /** 1-based number of a capturing group. */
  readonly number: number | undefined
  /** Letters of `(?i:…)`. */
  readonly flags: string
  readonly alternatives: (readonly Re2Node[])[]
}

/** `(?i)`: flags until the end of the enclosing group. */
export interface Re2Flags extends Span {
  readonly kind: 'flags'
  readonly flags: string
}

/** A class, an assertion, an escape for more than one character. */
export interface Re2Other extends Span {
  readonly kind: 'other'
}

/** The tree of RE2 text, as the alternatives of a group without a number. */
export function parseRe2(pattern: string): Re2Group {
  const root = group(0, undefined, undefined, '')
  const open = [root]
  let sequence: Re2Node[] = []
  root.alternatives.push(sequence)
  const outer: Re2Node[][] = []
  let groups = 0
  token.lastIndex = 0
  for (let match = token.exec(pattern); match !== null; match = token.exec(pattern)) {
    const start = match.index
    const span = { start, end: token.lastIndex, min: 1, max: 1 }
    const { quoted, escaped, name, flags, opened, scoped, times, bracket, char } = match.groups as Partial<
      Record<string, string>
    >
    if (quoted !== undefined) {
      // A repetition behind `\E` belongs to the last character.
      for (const each of quoted) sequence.push({ kind: 'char', char: each, ...span })
    } else if (flags !== undefined) sequence.push({ kind: 'flags', flags, ...span })
    else if (opened !== undefined) {
      const number = scoped === undefined ? ++groups : undefined
      const inner = group(start, name, number, scoped ?? '')
      outer.push(sequence)
      open.push(inner)
      sequence.push(inner)
      sequence = []
      inner.alternatives.push(sequence)
    } else if (bracket === ')') {
      if (open.length === 1) continue
      const closed = open.pop() as Re2Group
      closed.end = span.end
      sequence = outer.pop() as Re2Node[]
    } else if (bracket === '|') {
      sequence = []
      open.at(-1)?.alternatives.push(sequence)
    } else if (times !== undefined) {
      const repeated = sequence.at(-1)
      if (repeated === undefined) continue
      const { min, max } = timesOf(times)
      repeated.min *= min
      repeated.max *= max
      repeated.end = span.end
    } else if ((escaped ?? char) !== undefined)
      sequence.push({ kind: 'char', char: (escaped ?? char) as string, ...span })
    else sequence.push({ kind: 'other', ...span })
  }
  root.end = pattern.length
  return root
}

/**
 * Literals of which every match of some alternatives holds at least one; empty when none is easy to see. With
 * `ignoreCase` they are to be looked for in any case.
 */
export function literalsOf({ alternatives }: Re2Group, least: number): readonly string[] {
  const found = alternatives.map((sequence) => literalsOfSequence(sequence, least))
  return found.some((literals) => literals.length === 0) ? [] : [...new Set(found.flat())].sort()
}

/** True when some part of the expression has the flag `i`. */
export function hasCaseFlag(root: Re2Group): boolean {
  return root.alternatives.flat().some((node) => {
    if (node.kind === 'flags') return setsCaseFlag(node.flags)
    return node.kind === 'group' && (setsCaseFlag(node.flags) || hasCaseFlag(node))
  })
}

function literalsOfSequence(sequence: readonly Re2Node[], least: number): readonly string[] {
  const choices: (readonly string[])[] = []
  let run = ''
  const endRun = () => {
    if (run.length >= least) choices.push([run])
    run = ''
  }
  for (const node of sequence) {
    const plain = node.kind === 'char' && node.char >= ' ' && node.char <= '~'
    if (plain && node.min >= 1) run += node.char
    if (!plain || node.min !== 1 || node.max !== 1) endRun()
    if (node.kind === 'group' && node.min >= 1) {
      const inner = literalsOf(node, least)
      if (inner.length > 0) choices.push(inner)
    }
  }
  endRun()
  return choices.sort((a, b) => a.length - b.length || shortest(b) - shortest(a))[0] ?? []
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.length))
}

function setsCaseFlag(flags: string): boolean {
  return (flags.split('-')[0] as string).includes('i')
}

function group(start: number, name: string | undefined, number: number | undefined, flags: string): Re2Group {
  return { kind: 'group', name, number, flags, alternatives: [], start, end: start, min: 1, max: 1 }
}

function timesOf(text: string): { min: number; max: number } {
  if (text === '*') return { min: 0, max: Number.POSITIVE_INFINITY }
  if (text === '+') return { min: 1, max: Number.POSITIVE_INFINITY }
  if (text === '?') return { min: 0, max: 1 }
  const [min = '0', max] = text.slice(1, -1).split(',')
  return {
    min: Number(min),
    max: max === undefined ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max),
  }
}

/** One token, longest forms first. A posix class may stand in brackets, and `]` first in them is a character. */
const token = new RegExp(
  [
    String.raw`\\Q(?<quoted>[^]*?)(?:\\E|$)`,
    String.raw`\\(?:[pP](?:\{[^}]*\}|[^])|x(?:\{[0-9A-Fa-f]*\}|[0-9A-Fa-f]{2})|[0-7]{1,3}|[A-Za-z0-9]|$)`,
    String.raw`\\(?<escaped>[^])`,
    String.raw`\[\^?\]?(?:\[:\^?[a-z]*:\]|\\[pP]\{[^}]*\}|\\(?![pP]\{[^}]*\})[^]|[^\]\\])*\]`,
    String.raw`\(\?(?<flags>[A-Za-z-]*)\)`,
    String.raw`(?<opened>\((?:\?P?<(?<name>[^>]*)>|\?(?<scoped>[A-Za-z-]*):)?)`,
    '(?<bracket>[)|])',
    String.raw`(?<times>[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??`,
    '[.^$]',
    '(?<char>[^])',
  ].join('|'),
  'gu',
)
