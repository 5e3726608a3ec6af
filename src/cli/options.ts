import type { CommandName } from './commands.ts'

/*
 * The one table of options: parsing (`parse.ts`), help (`help.ts`) and the documentation are made from it and from `commands.ts`.
 */

export type GroupName = 'source' | 'select' | 'report' | 'general'

/** Headings of the help, in order. */
export const GROUPS: Readonly<Record<GroupName, string>> = {
  source: 'What to scan (at most one)',
  select: 'What to look for',
  report: 'How to report',
  general: 'General',
}

export interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** Name of the value in the help. */
  readonly value?: string
  /** The only values it takes. */
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly multiple?: boolean
  /** Giving it twice is an error: the first would be lost without a word, and something would go unscanned. */
  readonly once?: boolean
  readonly group: GroupName
  readonly commands: readonly CommandName[]
  readonly help: string
}

const SCANS = ['scan', 'baseline'] as const
const HOOKS = ['pre-push', 'pre-receive'] as const
const SCANS_AND_HOOKS = [...SCANS, ...HOOKS] as const
const AUDITS = [...SCANS, 'plan'] as const
const SCANS_AND_PLAN = [...SCANS_AND_HOOKS, 'plan'] as const
const ALL = ['scan', 'init', 'doctor', ...HOOKS, 'baseline', 'plan', 'rules', 'inventory', 'help'] as const

export const OPTIONS = {
  staged: {
    type: 'boolean',
    group: 'source',
    commands: SCANS,
    help: 'What is about to be committed, from the index.',
  },
  range: {
    type: 'string',
    value: 'A..B',
    once: true,
    group: 'source',
    commands: SCANS,
    help: 'What the commits of B that are not in A add: a pull request or a push.',
  },
  history: {
    type: 'boolean',
    group: 'source',
    commands: AUDITS,
    help: 'Every object that a ref, stash, note, tag or reflog reaches, and the messages of commits and tags.',
  },
  unreachable: {
    type: 'boolean',
    group: 'source',
    commands: AUDITS,
    help: 'With --history: also what nothing reaches any more.',
  },
  image: {
    type: 'string',
    value: 'FILE',
    once: true,
    group: 'source',
    commands: SCANS,
    help: 'A container image (docker save or OCI archive): environment, labels, history and the files of all layers.',
  },
  stdin: { type: 'boolean', group: 'source', commands: SCANS, help: 'One text from standard input.' },
  'stdin-path': {
    type: 'string',
    value: 'PATH',
    once: true,
    group: 'source',
    commands: SCANS,
    help: 'With --stdin: the path under which the text is judged and reported.',
  },
  pack: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    choices: ['secrets', 'containers', 'files', 'network', 'identifiers', 'personal', 'runtime', 'inventory'],
    group: 'select',
    commands: [...SCANS_AND_PLAN, 'rules'],
    help: 'Only rules of this pack. May be repeated. Default: all packs.',
  },
  rule: {
    type: 'string',
    value: 'ID',
    multiple: true,
    group: 'select',
    commands: SCANS_AND_PLAN,
    help: 'Only this rule. May be repeated. hushlint rules lists them.',
  },
  exclude: {
    type: 'string',
    value: 'GLOB',
    multiple: true,
    group: 'select',
    commands: [...SCANS_AND_PLAN, 'inventory'],
    help: "Leave out paths that match, relative to the root ('**/*.snap'). May be repeated.",
  },
  'max-file-size': {
    type: 'string',
    value: 'SIZE',
    group: 'select',
    commands: [...SCANS_AND_PLAN, 'inventory'],
    help: 'Skip and count what is larger (50MB, 64MiB). Default: 128MB.',
  },
  config: {
    type: 'string',
    value: 'FILE',
    group: 'select',
    commands: [...SCANS_AND_PLAN, 'rules', 'inventory'],
    help: 'Configuration to use. Default: the nearest .hushlint.yaml up to the root of the repository.',
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    group: 'select',
    commands: SCANS_AND_PLAN,
    help: 'Accepted findings. Default: .hushlint-baseline.yaml beside the configuration.',
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    choices: ['text', 'json', 'sarif', 'html'],
    group: 'report',
    commands: ['scan', ...HOOKS, 'rules', 'inventory'],
    help: 'text, json, sarif (scans, inventory) or html (scans). Default: text.',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    group: 'report',
    commands: ['scan', ...HOOKS, 'plan', 'rules'],
    help: 'Write the report to this file instead of standard output.',
  },
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    choices: ['error', 'warning', 'note', 'never'],
    group: 'report',
    commands: ['scan', ...HOOKS, 'inventory'],
    help: 'The least level that makes the exit code 1: error, warning, note or never. Default: error.',
  },
  all: {
    type: 'boolean',
    group: 'report',
    commands: [...SCANS_AND_PLAN, 'inventory'],
    help: 'Show notes as well.',
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    group: 'report',
    commands: SCANS_AND_PLAN,
    help: 'No progress and no coverage on standard error.',
  },
  debug: {
    type: 'boolean',
    group: 'report',
    commands: SCANS_AND_HOOKS,
    help: 'Also show what was left out and why, and all evidence.',
  },
  'no-color': { type: 'boolean', group: 'report', commands: ALL, help: 'Plain text.' },
  write: {
    type: 'boolean',
    group: 'general',
    commands: ['inventory'],
    help: 'Print the rows that are missing, as a diff.',
  },
  check: {
    type: 'string',
    value: 'PLAN.md',
    once: true,
    group: 'general',
    commands: ['plan'],
    help: 'Tick off in this plan what is done, and print it. 1 while something is left.',
  },
  replacements: {
    type: 'string',
    value: 'FILE',
    once: true,
    group: 'general',
    commands: ['plan'],
    help: 'Write the leaked values, in clear, for git filter-repo into this new file outside of every repository, for your eyes only.',
  },
  fix: {
    type: 'boolean',
    group: 'general',
    commands: ['scan'],
    help: 'Put placeholders in the place of addresses, ids and personal traces, after showing it; with --all for notes as well. Never touches secrets.',
  },
  yes: {
    type: 'boolean',
    short: 'y',
    group: 'general',
    commands: ['init', 'scan'],
    help: 'Write without asking.',
  },
  'dry-run': {
    type: 'boolean',
    group: 'general',
    commands: ['init', 'scan'],
    help: 'Show what would be written, and write nothing.',
  },
  version: { type: 'boolean', short: 'V', group: 'general', commands: ALL, help: 'Print the version.' },
  help: { type: 'boolean', short: 'h', group: 'general', commands: ALL, help: 'Print this text.' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export type OptionName = keyof typeof OPTIONS

type TextOf<Spec> = Spec extends { choices: readonly (infer Choice)[] } ? Choice : string

type ValueOf<Spec> = Spec extends { multiple: true }
  ? readonly TextOf<Spec>[]
  : Spec extends { type: 'string' }
    ? TextOf<Spec>
    : boolean

/** Options as given; those that are absent were not. */
export type OptionValues = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> }

/** The table as plain specs, for code that walks it. */
export const OPTION_LIST = Object.entries(OPTIONS) as readonly (readonly [OptionName, OptionSpec])[]
