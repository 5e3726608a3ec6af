import { partOfWord, type ShellCommand, type ShellWord } from '../shell/parse.ts'

/** A value that a command writes into a store of secrets, or gives to a container. */
export interface StoredValue {
  /** The name it gets there; empty where it has none of its own. */
  readonly name: string
  readonly word: ShellWord
  /** The command, as a reader knows it: `flyctl secrets set`. */
  readonly command: string
}

/** How the command line of a program takes secrets. Options take the next word, or what follows `=`. */
interface Store {
  readonly program: string
  /** Words that must stand first, in order. */
  readonly words: readonly string[]
  /** `NAME=value` words behind them. */
  readonly pairs?: boolean
  /** Options with the value. */
  readonly value?: readonly string[]
  /** Options with `NAME=value`. */
  readonly pair?: readonly string[]
}

/** By the documented command lines of the stores that runbooks name. */
const stores: readonly Store[] = [
  { program: 'flyctl', words: ['secrets', 'set'], pairs: true },
  { program: 'fly', words: ['secrets', 'set'], pairs: true },
  { program: 'gh', words: ['secret', 'set'], value: ['--body', '-b'] },
  { program: 'glab', words: ['variable', 'set'], value: ['--value', '-v'] },
  { program: 'aws', words: ['secretsmanager'], value: ['--secret-string'] },
  { program: 'aws', words: ['ssm', 'put-parameter'], value: ['--value'] },
  { program: 'vault', words: ['kv', 'put'], pairs: true },
  { program: 'vault', words: ['write'], pairs: true },
  { program: 'az', words: ['keyvault', 'secret', 'set'], value: ['--value'] },
  { program: 'kubectl', words: ['create', 'secret'], pair: ['--from-literal'] },
  { program: 'heroku', words: ['config:set'], pairs: true },
  { program: 'doppler', words: ['secrets', 'set'], pairs: true },
  { program: 'supabase', words: ['secrets', 'set'], pairs: true },
  { program: 'convex', words: ['env', 'set'], pairs: true },
  { program: 'railway', words: ['variables'], pair: ['--set'] },
  { program: 'netlify', words: ['env:set'], pairs: true },
  { program: 'docker', words: ['run'], pair: ['-e', '--env'] },
  { program: 'podman', words: ['run'], pair: ['-e', '--env'] },
]

/** The values that a command stores. Variables, `@file` and `-` are the right way, and are none. */
export function storedValues(command: ShellCommand, text: string): readonly StoredValue[] {
  return stores.flatMap((store) => {
    const plain = command.words.filter(({ value }) => !value.startsWith('-'))
    const matches =
      store.program === command.name && store.words.every((word, index) => plain[index]?.value === word)
    if (!matches) return []
    const name = `${store.program} ${store.words.join(' ')}`
    return valuesOf(store, command, plain, text)
      .filter(({ word }) => word.value !== '' && word.value !== '-' && !/^[@$]/.test(word.value))
      .map((value) => ({ ...value, command: name }))
  })
}

function valuesOf(
  { words, pairs = false, value = [], pair = [] }: Store,
  command: ShellCommand,
  plain: readonly ShellWord[],
  text: string,
): Omit<StoredValue, 'command'>[] {
  const found: Omit<StoredValue, 'command'>[] = []
  if (pairs) for (const word of plain.slice(words.length)) found.push(...pairIn(word, text))
  for (const [index, word] of command.words.entries()) {
    const next = command.words[index + 1]
    for (const option of value) {
      const given = argumentOf(word, next, option, text)
      if (given) found.push({ name: plain[words.length]?.value ?? '', word: given })
    }
    for (const option of pair) {
      const given = argumentOf(word, next, option, text)
      if (given) found.push(...pairIn(given, text))
    }
  }
  return found
}

function argumentOf(
  word: ShellWord,
  next: ShellWord | undefined,
  option: string,
  text: string,
): ShellWord | undefined {
  if (word.value === option) return next
  return word.value.startsWith(`${option}=`) ? partOfWord(word, text, option.length + 1) : undefined
}

function pairIn(word: ShellWord, text: string): { name: string; word: ShellWord }[] {
  const name = /^[\w.-]+(?==)/.exec(word.value)?.[0]
  if (name === undefined) return []
  const value = partOfWord(word, text, name.length + 1)
  // `X='value'`: the quotes are the shell's, the place is inside of them.
  const quoted = /^(['"])[\s\S]*\1$/.test(text.slice(value.start, value.end))
  return [{ name, word: quoted ? { ...value, start: value.start + 1, end: value.end - 1 } : value }]
}
