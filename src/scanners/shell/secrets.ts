import { classifyKeyName } from '../../engine/key-name.ts'
import { positionals, type ProgramOptions, programOptions } from './options.ts'
import { partOfWord, type ShellCommand, type ShellWord } from './parse.ts'

/** Something that a command is given under the name or at the place of a secret; its value may still be anything. */
export interface ShellSecret {
  /** A name by which `classifyEntry` knows it for a secret: the variable or option as written, `password` otherwise. */
  readonly key: string
  /** How a reader calls it: `DB_PASSWORD`, `--token`, `curl -u`. */
  readonly label: string
  readonly word: ShellWord
  /** The user that stands beside it, which makes a default when repeated. */
  readonly user?: string
}

/**
 * What a command is given as secrets: variables (`PGPASSWORD=…`, `export X=…`, `-e X=…`, `--build-arg X=…`), options by name and by the
 * table of programs, headers, and text that is written to a file or piped into a program that sets passwords.
 *
 * @param text the text that the offsets of the command refer to
 */
export function secretsOf(command: ShellCommand, text: string): readonly ShellSecret[] {
  const found: ShellSecret[] = []
  const seen = new Set<number>()
  const add = (secret: ShellSecret | undefined): void => {
    if (secret === undefined || seen.has(secret.word.start)) return
    seen.add(secret.word.start)
    found.push(secret)
  }
  for (const { name, value } of command.assignments) add({ key: name, label: name, word: value })
  for (const secret of [...byProgram(command, text), ...byPlace(command)]) add(secret)
  if (tests.has(command.name)) return found
  for (const [index, word] of command.words.entries()) {
    add(byOption(word, command.words[index + 1], text) ?? byHeader(command, index, text))
    if (!writers.has(command.name) || command.redirects.length > 0 || command.pipedInto !== undefined)
      for (const secret of inText(word, text)) add(secret)
  }
  for (const secret of passwordsSet(command, text)) add(secret)
  return found
}

const writers = new Set(['echo', 'printf'])
/** Compare or search: what they are given is a pattern. */
const tests = new Set('[ test [[ grep egrep fgrep sed awk find expr case if while'.split(' '))

function byProgram(command: ShellCommand, text: string): ShellSecret[] {
  const options = programOptions.get(command.name)
  if (options === undefined || !isAfter(command, options.after)) return []
  const found: ShellSecret[] = []
  for (const [index, word] of command.words.entries()) {
    const next = command.words[index + 1]
    const make = (option: string, part: ShellWord | undefined): void => {
      if (part !== undefined && part.value !== '') {
        found.push({ key: 'password', label: `${command.name} ${option}`, word: part })
      }
    }
    for (const option of options.secret ?? []) make(option, argumentOf(word, next, option, text))
    for (const option of options.joined ?? []) {
      if (word.value.startsWith(option) && word.value.length > option.length && !word.value.startsWith('--'))
        make(option, partOfWord(word, text, option.length))
    }
    for (const option of options.pass ?? []) {
      if (word.value === option && next?.value.startsWith('pass:')) make(option, partOfWord(next, text, 5))
    }
    found.push(...pairs(command.name, options, word, next, text))
  }
  return found
}

function pairs(
  program: string,
  { pair = [], separator = ':' }: ProgramOptions,
  word: ShellWord,
  next: ShellWord | undefined,
  text: string,
): ShellSecret[] {
  return pair.flatMap((option) => {
    const argument = argumentOf(word, next, option, text)
    const at = argument?.value.indexOf(separator) ?? -1
    if (argument === undefined || at < 0 || at === argument.value.length - 1) return []
    const user = argument.value.slice(0, at)
    return [
      { key: 'password', label: `${program} ${option}`, word: partOfWord(argument, text, at + 1), user },
    ]
  })
}

/** The argument of an option: the next word, or joined (`--password=x`, `-px`). */
function argumentOf(
  word: ShellWord,
  next: ShellWord | undefined,
  option: string,
  text: string,
): ShellWord | undefined {
  if (word.value === option) return next === undefined || next.value.startsWith('-') ? undefined : next
  if (option.startsWith('--')) {
    return word.value.startsWith(`${option}=`) ? partOfWord(word, text, option.length + 1) : undefined
  }
  const joins = option.length === 2 && word.value.startsWith(option) && !word.value.startsWith('--')
  return joins ? partOfWord(word, text, option.length) : undefined
}

function isAfter({ words }: ShellCommand, after: readonly string[] | undefined): boolean {
  return after === undefined || words.slice(0, 3).some(({ value }) => after.includes(value))
}

function byPlace(command: ShellCommand): ShellSecret[] {
  const plain = command.words.filter(({ value }) => !value.startsWith('-'))
  const found: ShellSecret[] = []
  for (const { program, words, at, nameAt } of positionals) {
    const word = plain[at]
    if (program !== command.name || word === undefined) continue
    if (!words.every((each, index) => plain[index]?.value === each)) continue
    const name = nameAt === undefined ? undefined : plain[nameAt]?.value
    if (name === undefined) found.push({ key: 'password', label: `${program} ${words.join(' ')}`, word })
    else {
      // `//registry.npmjs.org/:_authToken`, `http-basic.host`: the last part is the name, or the first.
      const key = [name.slice(name.lastIndexOf(':') + 1), name].find((part) => classifyKeyName(part) !== 'no')
      if (key !== undefined) found.push({ key, label: key, word })
    }
  }
  // `htpasswd -b FILE USER PASSWORD`, and `-n` without the file.
  if (command.name === 'htpasswd') {
    const options = command.words.filter(({ value }) => value.startsWith('-')).map(({ value }) => value)
    const word = plain[options.some((option) => option.includes('n')) ? 1 : 2]
    if (word !== undefined && options.some((option) => /^-[a-zA-Z]*b/.test(option))) {
      found.push({ key: 'password', label: 'htpasswd -b', word })
    }
  }
  return found
}

/** `--token x`, `--token=x`: any option with the name of a secret. */
function byOption(word: ShellWord, next: ShellWord | undefined, text: string): ShellSecret | undefined {
  const match = /^--?([A-Za-z][\w.-]*)(=)?/.exec(word.value)
  if (match === null || match[1]!.length < 4) return undefined
  const key = match[1]!
  const label = word.value.slice(0, match[0].length - (match[2] === undefined ? 0 : 1))
  if (match[2] !== undefined) return { key, label, word: partOfWord(word, text, match[0].length) }
  if (match[0].length !== word.value.length || next === undefined || next.value.startsWith('-'))
    return undefined
  // A value with a `=` of its own is an entry: `--secret id=npm,src=…`.
  return /^[\w.]+=/.test(next.value) ? undefined : { key, label, word: next }
}

/** `-H 'Authorization: Bearer x'`, `--header=PRIVATE-TOKEN: x`. */
function byHeader({ words }: ShellCommand, index: number, text: string): ShellSecret | undefined {
  const word = words[index]!
  const joined = /^(?:--header=|-H)(?=\S)/.exec(word.value)?.[0].length
  const before = words[index - 1]?.value
  if (joined === undefined && before !== '-H' && before !== '--header') return undefined
  const match = /^([\w-]+):\s*(?:(?:Bearer|Basic|Token|token)\s+)?/i.exec(word.value.slice(joined ?? 0))
  if (match === null) return undefined
  const key = /authorization$/i.test(match[1]!) ? 'auth_token' : match[1]!
  return { key, label: match[1]!, word: partOfWord(word, text, (joined ?? 0) + match[0].length) }
}

/** `NAME=value` and `name: value` at the beginning of the lines of a word. */
function inText(word: ShellWord, text: string): ShellSecret[] {
  const found: ShellSecret[] = []
  for (const match of word.value.matchAll(
    /(?:^|\n|\\n)[ \t]{0,20}([\w./:@-]{0,120}?[A-Za-z_][\w.-]{0,80})(=|: )([^\n]+?)(?=\\n|\n|$)/g,
  )) {
    const [whole, name = '', , value = ''] = match
    const key = name.slice(name.lastIndexOf(':') + 1)
    if (classifyKeyName(key) === 'no') continue
    const end = match.index + whole.length
    found.push({ key, label: key, word: partOfWord(word, text, end - value.length, end) })
  }
  return found
}

/** `echo root:secret | chpasswd`, `chpasswd <<< root:secret`, `echo secret | passwd --stdin root`. */
function passwordsSet(command: ShellCommand, text: string): ShellSecret[] {
  const setter = passwordSetters.has(command.name) ? command.name : command.pipedInto
  if (setter === undefined || !passwordSetters.has(setter)) return []
  const given = command.name === setter ? command.inputs : writers.has(command.name) ? command.words : []
  return given.flatMap((word) => {
    if (setter === 'passwd') {
      const line = word.value.split(/\\n|\n/)[0] ?? ''
      return line === '' || line.startsWith('-')
        ? []
        : [{ key: 'password', label: setter, word: partOfWord(word, text, 0, line.length) }]
    }
    const found: ShellSecret[] = []
    for (const match of word.value.matchAll(/(^|\n|\\n)([\w.-]+|\$\{?\w+\}?):([^\n]+?)(?=\\n|\n|$)/g)) {
      const end = match.index + match[0].length
      const value = match[3] ?? ''
      const part = partOfWord(word, text, end - value.length, end)
      found.push({ key: 'password', label: setter, word: part, user: match[2] ?? '' })
    }
    return found
  })
}

const passwordSetters = new Set(['chpasswd', 'passwd', 'newusers'])
