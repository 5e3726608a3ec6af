import { nearest } from '../config/nearest.ts'
import { UserError } from '../errors.ts'
import { COMMANDS, type CommandName, type Example } from './commands.ts'
import { GROUPS, type GroupName, OPTION_LIST, type OptionSpec } from './options.ts'

const WIDTH = 80
/** Column at which descriptions begin. */
const COLUMN = 30

/** Text of `hushlint --help`, or of one command. Lines are at most 80 columns wide; ends in a newline. */
export function helpText(command: CommandName): string {
  const lines = command === 'scan' || command === 'help' ? generalHelp() : commandHelp(command)
  return `${lines.join('\n')}\n`
}

/** The command that `hushlint help WORD` asks for. Throws `UserError` when there is none of that name. */
export function helpTopic(word: string | undefined): CommandName {
  if (word === undefined || Object.hasOwn(COMMANDS, word)) return (word ?? 'scan') as CommandName
  const near = nearest(word, Object.keys(COMMANDS))
  const suggestion = near === undefined ? '' : `, did you mean "${near}"?`
  throw new UserError(
    `there is no command "${word}"${suggestion}`,
    `Commands are ${Object.keys(COMMANDS).join(', ')}.`,
  )
}

function generalHelp(): string[] {
  return [
    'hushlint keeps secrets out of Git.',
    '',
    'Usage',
    ...Object.values(COMMANDS).flatMap((spec) => entry(`hushlint ${spec.usage}`, spec.summary)),
    '',
    ...COMMANDS.scan.about.flatMap((text) => [...wrap(text, 0), '']),
    ...optionGroups('scan'),
    ...examples(COMMANDS.scan.examples),
    ...section('Exit codes', EXIT_CODES),
    ...section('Environment', ENVIRONMENT),
    'Silence one finding',
    ...wrap(
      'With a comment on its line: hushlint-ignore RULE -- reason. Whole files, values and rules: in .hushlint.yaml, with "allow", "exclude" and "rules".',
      2,
    ),
  ]
}

function commandHelp(command: CommandName): string[] {
  const spec = COMMANDS[command]
  return [
    `hushlint ${command}: ${spec.summary}`,
    '',
    `Usage: hushlint ${spec.usage} [options]`,
    '',
    ...spec.about.flatMap((text) => [...wrap(text, 0), '']),
    ...optionGroups(command),
    ...examples(spec.examples),
    ...section('Exit codes', EXIT_CODES_OF[command]),
  ].slice(0, -1)
}

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'no finding at or above the --fail-on level'],
  ['1', 'at least one such finding'],
  [
    '2',
    'not done as asked: wrong options or configuration, or something could not be read. Never an all-clear',
  ],
  ['130', 'stopped by Ctrl-C'],
]

const BASELINE_EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'the file is written'],
  ['2', 'it is not, and is as it was'],
  ['130', 'stopped by Ctrl-C'],
]

const RULES_EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'listed'],
  ['2', 'no such rule, wrong options or configuration'],
]

const EXIT_CODES_OF: Readonly<Record<CommandName, readonly (readonly [string, string])[]>> = {
  scan: EXIT_CODES,
  'pre-push': EXIT_CODES,
  'pre-receive': EXIT_CODES,
  init: [
    ['0', 'written, or nothing is left to write; shown, with --dry-run'],
    ['2', 'not done: it was declined, there is nobody to ask, or a file cannot be written'],
    ['130', 'stopped by Ctrl-C'],
  ],
  doctor: [
    ['0', 'the hook runs, stops a leak and lets a clean file through'],
    ['1', 'something is wrong, and the line says how to mend it'],
    ['2', 'something could not be checked'],
    ['130', 'stopped by Ctrl-C'],
  ],
  baseline: BASELINE_EXIT_CODES,
  inventory: EXIT_CODES,
  plan: [
    ['0', 'the plan is written; with --check: all of it is done'],
    ['1', 'with --check: something is left to do'],
    ['2', 'not done as asked, or the audit is incomplete'],
    ['130', 'stopped by Ctrl-C'],
  ],
  rules: RULES_EXIT_CODES,
  help: [],
}

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'any value: plain text'],
  ['FORCE_COLOR', '1: colour without a terminal, 0: plain text'],
  ['CI', 'any value: no progress bar'],
]

function optionGroups(command: CommandName): string[] {
  return (Object.entries(GROUPS) as [GroupName, string][]).flatMap(([group, title]) => {
    const rows = OPTION_LIST.filter(([, spec]) => spec.group === group && spec.commands.includes(command))
    return rows.length === 0
      ? []
      : section(
          title,
          rows.map(([name, spec]) => [flags(name, spec), spec.help]),
        )
  })
}

function flags(name: string, spec: OptionSpec): string {
  const short = spec.short === undefined ? '    ' : `-${spec.short}, `
  return `${short}--${name}${spec.value === undefined ? '' : ` ${spec.value}`}`
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  return [title, ...rows.flatMap(([left, right]) => entry(left, right)), '']
}

function examples(list: readonly Example[]): string[] {
  if (list.length === 0) return []
  const width = Math.max(...list.map(({ run }) => run.length))
  return ['Examples', ...list.map(({ run, does }) => `  ${run.padEnd(width)}  # ${does}`), '']
}

/** Two columns; a left side that is too wide has a line of its own. */
function entry(left: string, right: string): string[] {
  const [first = '', ...rest] = wrap(right, COLUMN)
  const start = `  ${left}`
  if (start.length > COLUMN - 2) return [start, first, ...rest]
  return [start.padEnd(COLUMN) + first.trimStart(), ...rest]
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((part) => ' '.repeat(indent) + part)
}
