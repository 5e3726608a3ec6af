import { describe, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../src/cli/commands.ts'
import { OPTION_LIST } from '../../src/cli/options.ts'
import { parseCommandLine } from '../../src/cli/parse.ts'
import { hushlint } from './harness.ts'

describe('help', () => {
  it('teaches', async () => {
    expect((await hushlint(['--help'])).stdout).toMatchInlineSnapshot(`
      "hushlint keeps secrets out of Git.

      Usage
        hushlint [paths…]           scan the worktree, or what the options below name
        hushlint init               set up hooks, configuration and CI for this
                                    repository
        hushlint doctor             check that the hook really stops a leak here
        hushlint pre-push [remote] [url]
                                    scan what a push adds; for a pre-push hook
        hushlint pre-receive        scan what is pushed here; for the hook of a server
        hushlint baseline [source]  accept what is there today, so that only new
                                    findings fail
        hushlint plan [REPORT.json]
                                    what to rotate after a leak, and how to clean the
                                    history
        hushlint rules [ID]         list the rules, or explain one
        hushlint inventory          compare the documented variables with the code
        hushlint help [COMMAND]     this text, or that of one command

      Finds credentials and says where they are, why they matter and how to mend it.
      Values are redacted everywhere. Without options and paths it scans the worktree:
      files that are tracked, and files that are neither tracked nor ignored.

      Paths are literal. A folder with the name of a command is written ./rules.

      What to scan (at most one)
            --staged                What is about to be committed, from the index.
            --range A..B            What the commits of B that are not in A add: a
                                    pull request or a push.
            --history               Every object that a ref, stash, note, tag or
                                    reflog reaches, and the messages of commits and
                                    tags.
            --unreachable           With --history: also what nothing reaches any
                                    more.
            --image FILE            A container image (docker save or OCI archive):
                                    environment, labels, history and the files of all
                                    layers.
            --stdin                 One text from standard input.
            --stdin-path PATH       With --stdin: the path under which the text is
                                    judged and reported.

      What to look for
            --pack NAME             Only rules of this pack. May be repeated. Default:
                                    all packs.
            --rule ID               Only this rule. May be repeated. hushlint rules
                                    lists them.
            --exclude GLOB          Leave out paths that match, relative to the root
                                    ('**/*.snap'). May be repeated.
            --max-file-size SIZE    Skip and count what is larger (50MB, 64MiB).
                                    Default: 128MB.
            --config FILE           Configuration to use. Default: the nearest
                                    .hushlint.yaml up to the root of the repository.
            --baseline FILE         Accepted findings. Default:
                                    .hushlint-baseline.yaml beside the configuration.

      How to report
        -f, --format NAME           text, json, sarif (scans, inventory) or html
                                    (scans). Default: text.
        -o, --output FILE           Write the report to this file instead of standard
                                    output.
            --fail-on LEVEL         The least level that makes the exit code 1: error,
                                    warning, note or never. Default: error.
            --all                   Show notes as well.
        -q, --quiet                 No progress and no coverage on standard error.
            --debug                 Also show what was left out and why, and all
                                    evidence.
            --no-color              Plain text.

      General
            --fix                   Put placeholders in the place of addresses, ids
                                    and personal traces, after showing it; with --all
                                    for notes as well. Never touches secrets.
        -y, --yes                   Write without asking.
            --dry-run               Show what would be written, and write nothing.
        -V, --version               Print the version.
        -h, --help                  Print this text.

      Examples
        hushlint                                         # the worktree
        hushlint --staged                                # in .husky/pre-commit
        hushlint --range origin/main..HEAD               # on a pull request
        hushlint --history --all                         # an audit, once
        hushlint --fix --dry-run                         # placeholders for ids
        hushlint --format sarif --output hushlint.sarif  # for code scanning
        hushlint --history --format html -o audit.html   # an audit as a page
        kubectl logs api | hushlint --stdin              # one text

      Exit codes
        0                           no finding at or above the --fail-on level
        1                           at least one such finding
        2                           not done as asked: wrong options or configuration,
                                    or something could not be read. Never an all-clear
        130                         stopped by Ctrl-C

      Environment
        NO_COLOR                    any value: plain text
        FORCE_COLOR                 1: colour without a terminal, 0: plain text
        CI                          any value: no progress bar

      Silence one finding
        With a comment on its line: hushlint-ignore RULE -- reason. Whole files,
        values and rules: in .hushlint.yaml, with "allow", "exclude" and "rules".
      "
    `)
  })

  it('explains a command', async () => {
    expect((await hushlint(['help', 'rules'])).stdout).toMatchInlineSnapshot(`
      "hushlint rules: list the rules, or explain one

      Usage: hushlint rules [ID] [options]

      Lists every rule with its level as configured here. With an id: what it finds,
      why that matters and what to do about a finding.

      What to look for
            --pack NAME             Only rules of this pack. May be repeated. Default:
                                    all packs.
            --config FILE           Configuration to use. Default: the nearest
                                    .hushlint.yaml up to the root of the repository.

      How to report
        -f, --format NAME           text, json, sarif (scans, inventory) or html
                                    (scans). Default: text.
        -o, --output FILE           Write the report to this file instead of standard
                                    output.
            --no-color              Plain text.

      General
        -V, --version               Print the version.
        -h, --help                  Print this text.

      Examples
        hushlint rules                # all of them
        hushlint rules --format json  # for other programs

      Exit codes
        0                           listed
        2                           no such rule, wrong options or configuration
      "
    `)
  })

  it.each(Object.keys(COMMANDS))('%s fits 80 columns and is the same by option', async (command) => {
    const { code, stdout } = await hushlint(['help', command])
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    if (command !== 'scan')
      expect((await hushlint([command, '-h'])).stdout).toBe((await hushlint(['help', command])).stdout)
  })

  it('shows each option where it works', async () => {
    for (const [name, spec] of OPTION_LIST) {
      for (const command of Object.keys(COMMANDS).filter((name) => name !== 'help') as CommandName[]) {
        const { stdout } = await hushlint(['help', command])
        expect(stdout.includes(` --${name} `) || stdout.includes(` --${name}\n`), `${command} ${name}`).toBe(
          spec.commands.some((one) => one === command),
        )
      }
    }
  })

  it('has examples that are right', () => {
    for (const { examples } of Object.values(COMMANDS)) {
      for (const { run } of examples) {
        const argv = run
          .replace(/^.*hushlint ?/, '')
          .split(' ')
          .filter(Boolean)
        expect(() => parseCommandLine(argv), run).not.toThrow()
      }
    }
  })

  it('goes before everything else', async () => {
    expect((await hushlint(['--staged', '--history', '--help'])).code).toBe(0)
    expect((await hushlint(['--version'])).stdout).toMatch(/^hushlint \d+\.\d+\.\d+\S*\n$/)
  })
})
