import { parseRe2, type Re2Group } from './re2-text.ts'
import type { Re2Module, WrappedRe2 } from './re2-load.ts'

/** An expression that matches in time linear in the text, whatever the expression. */
export interface Re2 {
  /**
   * The first match at or after `from` (UTF-16 offset). `^` and `\b` see what stands before `from`. Each call copies the
   * text, so give it a line or a window.
   *
   * @throws RangeError for a text of more than `MAX_TEXT` units.
   */
  exec(text: string, from?: number): Re2Match | undefined
  /** Whether it matches somewhere in the first `MAX_TEXT` units. */
  test(text: string): boolean
}

/** UTF-16 offsets into the text, end exclusive. */
export interface Re2Match {
  readonly start: number
  readonly end: number
  /** The group `value`; the whole match when there is none or it took no part. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** Compiles expressions. */
export interface Re2Engine {
  /** @throws Re2SyntaxError with RE2's reason. */
  compile(pattern: string, options?: { readonly ignoreCase?: boolean }): Re2
}

/** What is wrong with an expression, and what to do about it where we know. */
export class Re2SyntaxError extends Error {
  override readonly name = 'Re2SyntaxError'
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Longest text for one call, in UTF-16 units: a fiftieth of the module's memory at worst. */
export const MAX_TEXT = 65_536
const MAX_PATTERN = 10_000
const OUT_OF_MEMORY = 'it needs more memory than the engine has'

/** Loads RE2 (WebAssembly, 10 to 20 ms). Only to be called when the configuration has patterns. */
export async function loadRe2(): Promise<Re2Engine> {
  const { startRe2 } = await import('./re2-load.ts')
  let module = startRe2()
  let generation = 0

  /** Runs in the current instance; in a new one when that fails, which for these sizes means that its memory was full. */
  function run<T>(work: (module: Re2Module) => T): T {
    try {
      return work(module)
    } catch {
      module = startRe2()
      generation++
      return work(module)
    }
  }

  function compile(pattern: string, { ignoreCase = false } = {}): Re2 {
    const tree = parseRe2(pattern)
    refuse(pattern, tree)
    const create = (source: string, { WrappedRE2 }: Re2Module) =>
      new WrappedRE2(source, ignoreCase, false, false)
    const reasonAgainst = (source: string): string | undefined => {
      try {
        return run((instance) => {
          const wrapped = create(source, instance)
          const reason = wrapped.ok() ? undefined : wrapped.error()
          wrapped.delete()
          return reason
        })
      } catch {
        return OUT_OF_MEMORY
      }
    }
    const reason = reasonAgainst(pattern)
    if (reason !== undefined) throw new Re2SyntaxError(plain(reason), hintFor(reason))
    const withMarks = locateValue(pattern, tree)
    const fits = withMarks.pattern === pattern || reasonAgainst(withMarks.pattern) === undefined
    const located = fits ? withMarks : unmarked(pattern, tree)
    let wrapped: WrappedRe2 | undefined
    let wrappedIn = -1
    const current = (instance: Re2Module): WrappedRe2 => {
      if (wrapped === undefined || wrappedIn !== generation) wrapped = create(located.pattern, instance)
      wrappedIn = generation
      return wrapped
    }

    function match(text: string, from: number, withGroups: boolean) {
      if (text.length > MAX_TEXT)
        throw new RangeError(`${text.length} units are too many for RE2, cut the text`)
      const wellFormed = text.replace(loneSurrogate, '\ufffd')
      const found = run((instance) => current(instance).match(wellFormed, codePoints(text, from), withGroups))
      return found.index < 0 ? undefined : found
    }

    return {
      test: (text) => match(text.slice(0, MAX_TEXT), 0, false) !== undefined,
      exec(text, from = 0) {
        const found = match(text, from, located.value !== undefined)
        if (found === undefined) return undefined
        const start = utf16Offset(text, found.index)
        const end = start + found.match.length
        return { start, end, ...valueIn(found, start, end, located) }
      },
    }
  }

  return { compile }
}

/** An expression with groups around what stands before `value`: RE2's wrapper gives the texts of groups, not their places. */
interface Located {
  readonly pattern: string
  /** Number of the group `value`. */
  readonly value: number | undefined
  /** Numbers of the groups that make up the text before it; undefined when repetitions make the place uncertain. */
  readonly before: readonly number[] | undefined
}

function locateValue(pattern: string, tree: Re2Group): Located {
  const chain = chainTo(tree)
  if (chain === undefined || chain.some(({ node }) => node.max > 1)) return unmarked(pattern, tree)
  // Flags hold until the end of their group: they stay outside of what is wrapped.
  const pieces = chain.flatMap(({ left }) => piecesOf(left))
  let wrapped = ''
  let last = 0
  for (const [start, end] of pieces) {
    wrapped += `${pattern.slice(last, start)}(?P<${MARK}>${pattern.slice(start, end)})`
    last = end
  }
  wrapped += pattern.slice(last)
  const numbered = groupsOf(parseRe2(wrapped))
  let count = 0
  return {
    pattern: wrapped.replaceAll(`(?P<${MARK}>`, () => `(?P<${MARK}${count++}>`),
    value: numberOf('value', numbered),
    before: numbered.flatMap(({ name, number }) => (name === MARK && number !== undefined ? [number] : [])),
  }
}

function unmarked(pattern: string, tree: Re2Group): Located {
  return { pattern, value: numberOf('value', groupsOf(tree)), before: undefined }
}

function numberOf(name: string, groups: readonly Re2Group[]): number | undefined {
  return groups.find((group) => group.name === name)?.number
}

const MARK = 'hushlintBefore'

interface Link {
  readonly node: Re2Group
  /** What stands before the node in its alternative. */
  readonly left: Re2Group['alternatives'][number]
}

/** The groups from the outermost to `value`, each with what stands before it; undefined when there is no such group. */
function chainTo(group: Re2Group): readonly Link[] | undefined {
  for (const sequence of group.alternatives) {
    for (const [i, node] of sequence.entries()) {
      if (node.kind !== 'group') continue
      const link = { node, left: sequence.slice(0, i) }
      if (node.name === 'value') return [link]
      const rest = chainTo(node)
      if (rest !== undefined) return [link, ...rest]
    }
  }
  return undefined
}

function piecesOf(nodes: Link['left']): (readonly [start: number, end: number])[] {
  const pieces: [number, number][] = []
  let fresh = true
  for (const node of nodes) {
    const open = pieces.at(-1)
    if (node.kind === 'flags') fresh = true
    else if (fresh || open === undefined) {
      pieces.push([node.start, node.end])
      fresh = false
    } else open[1] = node.end
  }
  return pieces
}

function groupsOf(group: Re2Group): readonly Re2Group[] {
  return group.alternatives.flat().flatMap((node) => (node.kind === 'group' ? [node, ...groupsOf(node)] : []))
}

function valueIn(
  found: { match: string; groups: (string | undefined)[] },
  start: number,
  end: number,
  { value, before }: Located,
): { valueStart: number; valueEnd: number } {
  const text = value === undefined ? undefined : found.groups[value - 1]
  if (text === undefined) return { valueStart: start, valueEnd: end }
  // In a repeated group the last round counts, hence the last place.
  const offset =
    before?.reduce((sum, group) => sum + (found.groups[group - 1]?.length ?? 0), 0) ??
    found.match.lastIndexOf(text)
  return { valueStart: start + offset, valueEnd: start + offset + text.length }
}

function refuse(pattern: string, tree: Re2Group): void {
  if (pattern.length > MAX_PATTERN) {
    throw new Re2SyntaxError(`it has ${pattern.length} characters, more than ${MAX_PATTERN}`)
  }
  if (/[\ud800-\udfff]/.test(pattern.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) {
    throw new Re2SyntaxError('it holds half a surrogate pair')
  }
  const groups = groupsOf(tree)
  if (groups.filter(({ name }) => name === 'value').length > 1) {
    throw new Re2SyntaxError('it has more than one group `value`')
  }
  // Half a character of UTF-8 has no place in a text of UTF-16.
  if (
    tree.alternatives
      .concat(groups.flatMap((group) => group.alternatives))
      .flat()
      .some(matchesByte(pattern))
  ) {
    throw new Re2SyntaxError('`\\C` matches half characters, which is not supported')
  }
}

function matchesByte(pattern: string) {
  return ({ kind, start }: { kind: string; start: number }) =>
    kind === 'other' && pattern.startsWith('\\C', start)
}

/** RE2's words, without the repetition of the expression that they sometimes hold. */
function plain(reason: string): string {
  return reason.replaceAll(/\s+/g, ' ').trim()
}

function hintFor(reason: string): string | undefined {
  if (/\(\?(?:=|!|<)/.test(reason)) {
    return 'RE2 has no lookahead or lookbehind; put what surrounds the secret into the pattern and name the secret itself (?P<value>…).'
  }
  if (/invalid escape sequence: \\(?:[1-9]|k)/.test(reason)) return 'RE2 has no backreferences.'
  if (reason === OUT_OF_MEMORY || /too large/.test(reason)) return 'Make its repetitions smaller.'
  if (/repetition size/.test(reason)) return 'RE2 repeats at most 1000 times, nested repetitions multiplied.'
  return undefined
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** How many code points stand before a UTF-16 offset. */
function codePoints(text: string, offset: number): number {
  let count = offset
  for (let i = 1; i < offset; i++) if (isPair(text, i)) count--
  return count
}

function utf16Offset(text: string, index: number): number {
  let offset = 0
  for (let i = 0; i < index; i++) offset += isPair(text, offset + 1) ? 2 : 1
  return offset
}

/** True when the unit at `i` is the second half of a character. */
function isPair(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800
}
