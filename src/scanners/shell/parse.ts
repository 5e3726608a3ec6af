import type { Assignment, HereDoc, Redirection, SyntaxNode, Word, WordPart } from 'unbash'
import { ParseProblem } from '../types.ts'

/**
 * Shell text as a flat list of simple commands, in the order in which they stand, for scanners that ask what a command is given.
 * Offsets are UTF-16 units of the text that was parsed, plus `base`.
 */
export interface ShellCommand {
  /** Base name of the program (`/usr/bin/curl` is `curl`), behind `sudo` and its like; '' for assignments alone. */
  readonly name: string
  /** Arguments behind the name, redirections left out. */
  readonly words: readonly ShellWord[]
  /** What stands before the name (`PGPASSWORD=x psql`), or behind `export` and its like. */
  readonly assignments: readonly ShellAssignment[]
  readonly redirects: readonly ShellRedirect[]
  /** Bodies of here-documents and here-strings that it reads. */
  readonly inputs: readonly ShellWord[]
  /** The command that reads what this one writes. */
  readonly pipedInto?: string
  /** Stands in `$(…)`: what it writes becomes a value. */
  readonly captured?: true
  readonly start: number
  readonly end: number
}

export interface ShellWord {
  /** Quotes and escapes undone; expansions as written. */
  readonly value: string
  /** Inside of the quotes where the whole word stands in one pair. */
  readonly start: number
  readonly end: number
  /** True when a variable, a command or a pattern is put into it. */
  readonly expands: boolean
}

export interface ShellAssignment {
  readonly name: string
  readonly value: ShellWord
}

export interface ShellRedirect {
  /** `>`, `>>`, `<` … */
  readonly operator: string
  readonly target: ShellWord
}

export interface ShellScript {
  readonly commands: readonly ShellCommand[]
  /** Where the parser did not understand the text. */
  readonly problem?: { readonly message: string; readonly at: number }
}

/** Loads the parser. What it gives throws a ParseProblem for commands that are nested too deep. */
export async function loadShell(): Promise<(text: string, base: number) => ShellScript> {
  const { forEachChild, parse } = await import('unbash')

  function read(text: string, base: number): ShellScript {
    const commands: ShellCommand[] = []
    const script = parse(text)
    const piped = new Map<SyntaxNode, string>()
    const visit = (node: SyntaxNode, isCaptured: boolean): void => {
      if (node.type === 'Pipeline') {
        for (const [index, command] of node.commands.entries()) {
          const next = node.commands[index + 1]
          if (next?.type === 'Command') piped.set(command, programOf(next.name?.value ?? ''))
        }
      }
      if (node.type === 'Command') {
        const command = toCommand(node, text, base, piped.get(node))
        commands.push(isCaptured ? { ...command, captured: true } : command)
      }
      const inside = isCaptured || node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution'
      forEachChild(node, (child) => visit(child, inside))
    }
    visit(script, false)
    const error = script.errors?.[0]
    return error === undefined
      ? { commands }
      : { commands, problem: { message: error.message, at: base + error.pos } }
  }

  return (text, base) => {
    try {
      return read(text, base)
    } catch (error) {
      // Substitutions are parsed when they are looked at, each deeper in the stack than the one around it.
      if (error instanceof RangeError) throw new ParseProblem('commands in it are nested too deep', base)
      throw error
    }
  }
}

/** Where a part of a word stands in the text; the whole word where escapes moved it. */
export function placeInWord(
  { value, start, end }: ShellWord,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  if (end - start === value.length) return { start: start + from, end: start + to }
  const part = value.slice(from, to)
  const at = part === '' ? -1 : text.slice(start, end).indexOf(part)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + part.length }
}

/** The part of a word from an offset in its value on, as a word of its own. */
export function partOfWord(word: ShellWord, text: string, from: number, to = word.value.length): ShellWord {
  const value = word.value.slice(from, to)
  return { value, expands: word.expands && expansion.test(value), ...placeInWord(word, text, from, to) }
}

const expansion = /[$`*?]/

function toCommand(
  node: Extract<SyntaxNode, { type: 'Command' }>,
  text: string,
  base: number,
  pipedInto: string | undefined,
): ShellCommand {
  const assignments: ShellAssignment[] = []
  const redirects: ShellRedirect[] = []
  const inputs: ShellWord[] = []
  let words: ShellWord[] = []
  const assign = (part: Assignment): void => {
    if (part.value.type === 'Word')
      assignments.push({ name: part.name, value: toWord(part.value, text, base) })
  }
  const redirect = (part: Redirection): void => {
    if (part.type === 'HereDoc') inputs.push(bodyOf(part, base))
    else if (part.target === undefined) return
    else if (part.type === 'HereString') inputs.push(toWord(part.target, text, base))
    else redirects.push({ operator: part.operator, target: toWord(part.target, text, base) })
  }
  for (const part of node.prefix) part.type === 'Assignment' ? assign(part) : redirect(part)
  for (const part of node.suffix) {
    if (part.type === 'Word') words.push(toWord(part, text, base))
    else if (part.type === 'Assignment') assign(part)
    else redirect(part)
  }
  let name = programOf(node.name?.value ?? '')
  for (let step = 0; step < 4 && wrappers.has(name); step++) {
    const next = words.findIndex(({ value }) => !/^-|^\d+[smhd]?$|^[A-Za-z_]\w*=/.test(value))
    if (next < 0) break
    name = programOf(words[next]!.value)
    words = words.filter((_, index) => index !== next)
  }
  return {
    ...{ name, words, assignments, redirects, inputs },
    ...(pipedInto !== undefined && { pipedInto }),
    ...{ start: base + node.pos, end: base + node.end },
  }
}

/** Programs whose first argument is the program that runs. */
const wrappers = new Set(
  'sudo doas env exec nohup command time timeout nice gosu su-exec tini dumb-init'.split(' '),
)

function programOf(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1)
}

function bodyOf({ body }: HereDoc, base: number): ShellWord {
  return { value: body.text, start: base + body.pos, end: base + body.end, expands: body.parts !== undefined }
}

function toWord(word: Word, text: string, base: number): ShellWord {
  const written = text.slice(word.pos, word.end)
  const quote = written.charCodeAt(0)
  const whole =
    word.parts?.length === 1 &&
    (word.parts[0]?.type === 'SingleQuoted' || word.parts[0]?.type === 'DoubleQuoted')
  const inset = whole && written.length >= 2 && (quote === 34 || quote === 39) ? 1 : 0
  return {
    value: word.value,
    start: base + word.pos + inset,
    end: base + word.end - inset,
    expands: word.parts?.some(expands) ?? false,
  }
}

function expands(part: WordPart): boolean {
  if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted') return false
  return part.type === 'DoubleQuoted' || part.type === 'LocaleString' ? part.parts.some(expands) : true
}
