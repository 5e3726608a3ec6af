import { parseArgs } from 'node:util'
import { nearest } from '../config/nearest.ts'
import { UserError } from '../errors.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { OPTION_LIST, type OptionName, type OptionSpec, type OptionValues } from './options.ts'

/** A command line, understood. */
export interface Invocation {
  readonly command: CommandName
  readonly options: OptionValues
  /** Positional arguments without the command's name. */
  readonly positionals: readonly string[]
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

const HELP_HINT = 'hushlint --help lists the options.'
const SPECS: ReadonlyMap<string, OptionSpec> = new Map<string, OptionSpec>(OPTION_LIST)

/**
 * Reads the arguments that follow the program's name. The first positional argument is a command when it is the name of
 * one, unless `--` stands before it. Throws `UserError` for what is unknown, incomplete or contradicts itself.
 */
export function parseCommandLine(argv: readonly string[]): Invocation {
  const tokens = tokenise(argv)
  const options: Record<string, boolean | string | string[]> = {}
  const words: { readonly value: string; readonly literal: boolean }[] = []
  let literal = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') literal = true
    else if (token.kind === 'positional') words.push({ value: token.value, literal })
    else addOption(options, token, argv)
  }
  const first = words[0]
  const named =
    first !== undefined && !first.literal && Object.hasOwn(COMMANDS, first.value) && first.value !== 'scan'
  const command = named ? (first.value as CommandName) : 'scan'
  const positionals = words.slice(named ? 1 : 0).map((word) => word.value)
  const invocation = { command, options: options as OptionValues, positionals }
  if (!invocation.options.help && !invocation.options.version) checkCommand(invocation)
  return invocation
}

function tokenise(argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    OPTION_LIST.map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function addOption(
  options: Record<string, boolean | string | string[]>,
  token: Token & { kind: 'option' },
  argv: readonly string[],
): void {
  const spec = SPECS.get(token.name)
  if (spec === undefined) throw unknownOption(token.rawName)
  const flag = token.rawName
  if (spec.type === 'boolean') {
    if (token.value !== undefined) throw new UserError(`${flag} takes no value`, HELP_HINT)
    options[token.name] = true
    return
  }
  const value = token.value
  if (value === undefined || value === '')
    throw new UserError(`${flag} needs a value: ${flag} ${spec.value}`, HELP_HINT)
  if (!token.inlineValue && value.startsWith('-') && value !== '-') {
    throw new UserError(
      `${flag} needs a value, and ${value} looks like an option`,
      `If it is the value, write --${token.name}=${argv[token.index + 1]}.`,
    )
  }
  if (spec.choices !== undefined && !spec.choices.includes(value))
    throw wrongChoice(flag, value, spec.choices)
  const given = options[token.name]
  if (spec.multiple) options[token.name] = [...(Array.isArray(given) ? given : []), value]
  else if (spec.once && given !== undefined)
    throw new UserError(`${flag} is given twice`, 'Run hushlint once for each.')
  else options[token.name] = value
}

function unknownOption(rawName: string): UserError {
  const names = OPTION_LIST.map(([name]) => name)
  const near = rawName.startsWith('--') ? nearest(rawName.slice(2), names) : undefined
  const hint = rawName.startsWith('--')
    ? HELP_HINT
    : `${HELP_HINT} A path that begins with "-" goes after --.`
  return new UserError(
    `unknown option ${rawName}${near === undefined ? '' : `, did you mean --${near}?`}`,
    hint,
  )
}

function wrongChoice(flag: string, value: string, choices: readonly string[]): UserError {
  const near = nearest(value, choices)
  const suggestion = near === undefined ? '' : `, did you mean "${near}"?`
  return new UserError(
    `${flag} cannot be "${value}"${suggestion}`,
    `It takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  )
}

function checkCommand({ command, options, positionals }: Invocation): void {
  for (const name of Object.keys(options) as OptionName[]) {
    if (!SPECS.get(name)?.commands.includes(command)) {
      const what = command === 'scan' ? 'a scan' : `hushlint ${command}`
      throw new UserError(
        `--${name} has no meaning for ${what}`,
        `hushlint help ${command === 'scan' ? '' : command}`.trim().concat(' lists its options.'),
      )
    }
  }
  const { max, noun } = COMMANDS[command].positionals
  if (positionals.length > max) {
    const takes = max === 0 ? 'no arguments' : max === 1 ? `one ${noun}` : `${max} arguments, ${noun}`
    throw new UserError(
      `hushlint ${command} takes ${takes}, and "${positionals[max]}" is one more`,
      HELP_HINT,
    )
  }
  if (command === 'scan' || command === 'baseline') checkSources(options, positionals)
  if (command === 'plan') checkPlan(options, positionals)
}

function checkPlan(options: OptionValues, [report]: readonly string[]): void {
  const own = (['history', 'unreachable'] as const).find((name) => options[name])
  if (own !== undefined && report !== undefined)
    throw new UserError(
      `--${own} and the report ${report} exclude each other`,
      'Without a report the history is audited.',
    )
  if (options.check !== undefined && options.replacements !== undefined)
    throw new UserError('--check and --replacements exclude each other', 'Run hushlint once for each.')
}

function checkFix(options: OptionValues, source: OptionName | undefined): void {
  const without = (['yes', 'dry-run'] as const).find((name) => options[name])
  if (!options.fix && without !== undefined)
    throw new UserError(`--${without} goes with --fix`, 'A scan writes nothing.')
  if (!options.fix) return
  const wrong = source ?? (['format', 'output'] as const).find((name) => options[name] !== undefined)
  if (wrong !== undefined)
    throw new UserError(
      `--fix and --${wrong} exclude each other`,
      '--fix changes files of the worktree and shows the difference.',
    )
}

function checkSources(options: OptionValues, positionals: readonly string[]): void {
  const sources = (['staged', 'range', 'history', 'image', 'stdin'] as const).filter(
    (name) => options[name] !== undefined,
  )
  const [first, second] = sources
  checkFix(options, first)
  if (first !== undefined && second !== undefined) {
    throw new UserError(`--${first} and --${second} exclude each other`, 'Run hushlint once for each.')
  }
  if (first !== undefined && positionals.length > 0) {
    const hint =
      first === 'staged'
        ? 'It reads the whole index. In lint-staged use a function: () => "hushlint --staged".'
        : 'To scan those paths in the worktree, leave the option out; to leave paths out, use --exclude.'
    throw new UserError(`--${first} takes no paths, and "${positionals[0]}" is one`, hint)
  }
  if (options.unreachable && !options.history)
    throw new UserError('--unreachable needs --history', 'Run hushlint --history --unreachable.')
  if (options['stdin-path'] !== undefined && !options.stdin) {
    throw new UserError(
      '--stdin-path needs --stdin',
      'Run hushlint --stdin --stdin-path PATH, with the text on standard input.',
    )
  }
}
