import type { ShellCommand, ShellScript, ShellWord } from './parse.ts'

/** A text at its place, quotes left out. */
interface Placed {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A command that is given as a list of strings (`CMD ["redis-server", "--requirepass", "x"]`). */
export function commandOf(strings: readonly Placed[]): ShellCommand | undefined {
  const [first, ...rest] = strings.map((each): ShellWord => ({ ...each, expands: false }))
  if (first === undefined) return undefined
  return {
    name: first.value.slice(first.value.lastIndexOf('/') + 1),
    ...{ words: rest, assignments: [], redirects: [], inputs: [] },
    ...{ start: first.start, end: strings.at(-1)!.end },
  }
}

/** Those commands, and the ones inside of `sh -c '…'`, as deep as they are nested. */
export function withNested(
  commands: readonly ShellCommand[],
  parse: (text: string, base: number) => ShellScript,
): readonly ShellCommand[] {
  const all: ShellCommand[] = []
  const queue = commands.map((command) => ({ command, depth: 0 }))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { command, depth } = next
    all.push(command)
    if (!shells.has(command.name) || depth >= MAX_NESTED) continue
    const at = command.words.findIndex(({ value }) => /^-[a-z]*c$/.test(value))
    const script = at < 0 ? undefined : command.words[at + 1]
    if (script === undefined) continue
    for (const inner of parse(script.value, 0).commands) {
      queue.push({ command: moved(inner, script), depth: depth + 1 })
    }
  }
  return all
}

const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
const MAX_NESTED = 3

/** A command whose offsets are those of a word's value, at the place of the word: the whole word where escapes moved it. */
function moved(command: ShellCommand, script: ShellWord): ShellCommand {
  const exact = script.end - script.start === script.value.length
  const place = <T extends { readonly start: number; readonly end: number }>(each: T): T =>
    exact
      ? { ...each, start: script.start + each.start, end: script.start + each.end }
      : { ...each, start: script.start, end: script.end }
  return {
    ...place(command),
    words: command.words.map(place),
    assignments: command.assignments.map(({ name, value }) => ({ name, value: place(value) })),
    redirects: command.redirects.map(({ operator, target }) => ({ operator, target: place(target) })),
    inputs: command.inputs.map(place),
  }
}
