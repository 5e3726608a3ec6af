/** The commands: parsing (`parse.ts`), help (`help.ts`) and the documentation are made from this and from `options.ts`. */

export type CommandName =
  | 'scan'
  | 'init'
  | 'doctor'
  | 'pre-push'
  | 'pre-receive'
  | 'baseline'
  | 'plan'
  | 'rules'
  | 'inventory'
  | 'help'

export interface CommandSpec {
  /** What follows `hushlint`. */
  readonly usage: string
  readonly summary: string
  /** Paragraphs of `hushlint help COMMAND`. */
  readonly about: readonly string[]
  readonly examples: readonly Example[]
  /** Most positional arguments it takes, and what they are. */
  readonly positionals: { readonly max: number; readonly noun: string }
}

export interface Example {
  readonly run: string
  readonly does: string
}

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  scan: {
    usage: '[paths…]',
    summary: 'scan the worktree, or what the options below name',
    about: [
      'Finds credentials and says where they are, why they matter and how to mend it. Values are redacted everywhere. Without options and paths it scans the worktree: files that are tracked, and files that are neither tracked nor ignored.',
      'Paths are literal. A folder with the name of a command is written ./rules.',
    ],
    examples: [
      { run: 'hushlint', does: 'the worktree' },
      { run: 'hushlint --staged', does: 'in .husky/pre-commit' },
      { run: 'hushlint --range origin/main..HEAD', does: 'on a pull request' },
      { run: 'hushlint --history --all', does: 'an audit, once' },
      { run: 'hushlint --fix --dry-run', does: 'placeholders for ids' },
      { run: 'hushlint --format sarif --output hushlint.sarif', does: 'for code scanning' },
      { run: 'hushlint --history --format html -o audit.html', does: 'an audit as a page' },
      { run: 'kubectl logs api | hushlint --stdin', does: 'one text' },
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: 'path' },
  },
  init: {
    usage: 'init',
    summary: 'set up hooks, configuration and CI for this repository',
    about: [
      'Looks at what the repository uses (husky, lefthook, pre-commit, simple-git-hooks or plain Git hooks; npm, pnpm, yarn or bun; GitHub or GitLab), shows what it would write, and asks. A file that exists is never overwritten: the line to add is printed. Only to a husky hook one line is appended.',
      'Run it again at any time: what is done already stays as it is.',
    ],
    examples: [
      { run: 'hushlint init --dry-run', does: 'show it, write nothing' },
      { run: 'hushlint init --yes', does: 'write without asking' },
    ],
    positionals: { max: 0, noun: 'argument' },
  },
  doctor: {
    usage: 'doctor',
    summary: 'check that the hook really stops a leak here',
    about: [
      'Checks Git, Node, the configuration and the hook: where Git looks for it, whether it may run, what switches it off. Then it proves it: in a throw-away repository with a copy of the hooks it commits a made-up token, which the hook must stop, and a clean file, which it must let through.',
      'hushlint itself only reads this repository. Other commands in the same hook run as they do for any commit.',
    ],
    examples: [{ run: 'hushlint doctor', does: 'after setting up, or when a leak came through' }],
    positionals: { max: 0, noun: 'argument' },
  },
  'pre-push': {
    usage: 'pre-push [remote] [url]',
    summary: 'scan what a push adds; for a pre-push hook',
    about: [
      'Reads from standard input what Git writes to a pre-push hook, and scans all commits, messages and annotated tags that the remote does not have. That covers what Git runs no pre-commit hook for: cherry-pick, revert, rebase, am and stash. Under the pre-commit framework it takes what that says in the environment.',
    ],
    examples: [{ run: 'hushlint pre-push "$@"', does: 'in .husky/pre-push' }],
    positionals: { max: 2, noun: 'remote and address' },
  },
  'pre-receive': {
    usage: 'pre-receive',
    summary: 'scan what is pushed here; for the hook of a server',
    about: [
      'Reads from standard input what Git writes to a pre-receive hook, and scans all commits, messages and annotated tags that are new to the repository, before they are taken in. Configuration and baseline are those of the default branch as it will be after the push.',
    ],
    examples: [{ run: 'hushlint pre-receive', does: 'in hooks/pre-receive of a bare repository' }],
    positionals: { max: 0, noun: 'argument' },
  },
  baseline: {
    usage: 'baseline [source]',
    summary: 'accept what is there today, so that only new findings fail',
    about: [
      'Scans the worktree, or the source that is named, and adds the findings to the baseline file. Later runs leave them out. Entries that are already there stay, with their reasons and dates; a run says which of them match nothing any more, and their lines can be deleted. The file holds fingerprints, never values.',
      'Warnings and errors are taken in; --all takes in the notes as well.',
    ],
    examples: [
      { run: 'hushlint baseline', does: 'from the worktree' },
      { run: 'hushlint baseline --history', does: 'after an audit' },
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: 'path' },
  },
  plan: {
    usage: 'plan [REPORT.json]',
    summary: 'what to rotate after a leak, and how to clean the history',
    about: [
      'Turns an audit of the history, or a JSON report of one, into a plan in Markdown: every leaked value once, those in use first, with all its places; the files that have to leave the history; the commands for git filter-repo; the steps at the host; and what proves that it is done. The plan holds no value.',
      'With --check it audits again, ticks off what is done and prints the plan; what people did themselves stays as they ticked it.',
      'Warnings and errors are planned; --all takes in the notes as well.',
    ],
    examples: [
      { run: 'hushlint plan --output ../PLAN.md', does: 'audit, and plan' },
      { run: 'hushlint plan report.json', does: 'of a report that is there' },
      { run: 'hushlint plan --replacements ../values.txt', does: 'for git filter-repo' },
      { run: 'hushlint plan --check ../PLAN.md', does: 'what is left to do' },
    ],
    positionals: { max: 1, noun: 'report' },
  },
  rules: {
    usage: 'rules [ID]',
    summary: 'list the rules, or explain one',
    about: [
      'Lists every rule with its level as configured here. With an id: what it finds, why that matters and what to do about a finding.',
    ],
    examples: [
      { run: 'hushlint rules', does: 'all of them' },
      { run: 'hushlint rules --format json', does: 'for other programs' },
    ],
    positionals: { max: 1, noun: 'rule id' },
  },
  inventory: {
    usage: 'inventory',
    summary: 'compare the documented variables with the code',
    about: [
      'Compares what runbooks, tables of variables and example files say with what the code reads and what deployment files hand on. Shows every secret with where it is documented, read, required, stored and rotated, and what is wrong; --all shows the other variables as well.',
      'With --write it prints the rows that are missing, in the columns of the table, as a diff. Nothing is changed.',
    ],
    examples: [
      { run: 'hushlint inventory', does: 'the whole picture' },
      { run: 'hushlint inventory --write', does: 'what is missing, for git apply' },
    ],
    positionals: { max: 0, noun: 'argument' },
  },
  help: {
    usage: 'help [COMMAND]',
    summary: 'this text, or that of one command',
    about: ['Explains hushlint, or one of its commands.'],
    examples: [],
    positionals: { max: 1, noun: 'command' },
  },
}
