import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../src/cli/parse.ts'
import { hushlint } from './harness.ts'

/** What a wrong command line answers. */
async function refused(...argv: string[]): Promise<string> {
  const { code, stdout, stderr, request } = await hushlint(argv)
  expect({ code, stdout, request }).toEqual({ code: 2, stdout: '', request: undefined })
  return stderr
}

describe('a command line', () => {
  it.each<[string[], object]>([
    [[], { command: 'scan', options: {}, positionals: [] }],
    [['a', 'b/c'], { command: 'scan', options: {}, positionals: ['a', 'b/c'] }],
    [['--staged', '-q'], { command: 'scan', options: { staged: true, quiet: true }, positionals: [] }],
    [
      ['--range=A..B', '-f', 'json'],
      { command: 'scan', options: { range: 'A..B', format: 'json' }, positionals: [] },
    ],
    [
      ['--exclude', 'a', '--exclude=b'],
      { command: 'scan', options: { exclude: ['a', 'b'] }, positionals: [] },
    ],
    [
      ['--format', 'json', '--format', 'text'],
      { command: 'scan', options: { format: 'text' }, positionals: [] },
    ],
    [['--no-color', 'rules', 'jwt'], { command: 'rules', positionals: ['jwt'] }],
    [['baseline', '--history'], { command: 'baseline', options: { history: true }, positionals: [] }],
    [['./rules'], { command: 'scan', positionals: ['./rules'] }],
    [['--', 'rules', '--staged'], { command: 'scan', options: {}, positionals: ['rules', '--staged'] }],
    [['src', 'rules'], { command: 'scan', positionals: ['src', 'rules'] }],
    [['scan'], { command: 'scan', positionals: ['scan'] }],
    [['--output', '-'], { options: { output: '-' } }],
  ])('%j is understood', (argv, expected) => {
    expect(parseCommandLine(argv)).toMatchObject(expected)
  })

  it('may not have unknown options', async () => {
    expect(await refused('--fromat', 'json')).toMatchInlineSnapshot(`
      "hushlint: unknown option --fromat, did you mean --format?
        hushlint --help lists the options.
      "
    `)
    expect(await refused('--frobnicate')).toMatchInlineSnapshot(`
      "hushlint: unknown option --frobnicate
        hushlint --help lists the options.
      "
    `)
    expect(await refused('-x')).toMatchInlineSnapshot(`
      "hushlint: unknown option -x
        hushlint --help lists the options. A path that begins with "-" goes after --.
      "
    `)
    expect(await refused('--\u001b[31mred')).toMatchInlineSnapshot(`
      "hushlint: unknown option --\\x1b[31mred
        hushlint --help lists the options.
      "
    `)
    expect(await refused('--__proto__=x')).toMatchInlineSnapshot(`
      "hushlint: unknown option --__proto__
        hushlint --help lists the options.
      "
    `)
  })

  it('may not lack values, or have them where none belong', async () => {
    expect(await refused('--range')).toMatchInlineSnapshot(`
      "hushlint: --range needs a value: --range A..B
        hushlint --help lists the options.
      "
    `)
    expect(await refused('--output=')).toMatchInlineSnapshot(`
      "hushlint: --output needs a value: --output FILE
        hushlint --help lists the options.
      "
    `)
    expect(await refused('--format', '--all')).toMatchInlineSnapshot(`
      "hushlint: --format needs a value, and --all looks like an option
        If it is the value, write --format=--all.
      "
    `)
    expect(await refused('--staged=yes')).toMatchInlineSnapshot(`
      "hushlint: --staged takes no value
        hushlint --help lists the options.
      "
    `)
    expect(await refused('--format', 'jsn')).toMatchInlineSnapshot(`
      "hushlint: --format cannot be "jsn", did you mean "json"?
        It takes text, json, sarif or html.
      "
    `)
    expect(await refused('--fail-on', 'info')).toMatchInlineSnapshot(`
      "hushlint: --fail-on cannot be "info"
        It takes error, warning, note or never.
      "
    `)
    expect(await refused('--max-file-size', 'big')).toMatchInlineSnapshot(`
      "hushlint: --max-file-size cannot be "big"
        It takes a number of bytes, or a size such as 50MB or 64MiB.
      "
    `)
    expect(await refused('--pack', 'secret')).toMatchInlineSnapshot(`
      "hushlint: --pack cannot be "secret", did you mean "secrets"?
        It takes secrets, containers, files, network, identifiers, personal, runtime or inventory.
      "
    `)
    expect(await refused('--rule', 'jtw')).toMatchInlineSnapshot(`
      "hushlint: unknown rule "jtw", did you mean "jwt"?
        hushlint rules lists them.
      "
    `)
    expect(await refused('--exclude', '/a')).toMatchInlineSnapshot(`
      "hushlint: the glob "/a" of --exclude is absolute: globs are relative to the root
        Globs look like '**/*.snap'; quote them for the shell.
      "
    `)
  })

  it('names one source', async () => {
    expect(await refused('--staged', '--history')).toMatchInlineSnapshot(`
      "hushlint: --staged and --history exclude each other
        Run hushlint once for each.
      "
    `)
    expect(await refused('--range', 'A..B', '--range', 'C..D')).toMatchInlineSnapshot(`
      "hushlint: --range is given twice
        Run hushlint once for each.
      "
    `)
    expect(await refused('--staged', 'a.txt')).toMatchInlineSnapshot(`
      "hushlint: --staged takes no paths, and "a.txt" is one
        It reads the whole index. In lint-staged use a function: () => "hushlint --staged".
      "
    `)
    expect(await refused('--history', 'a.txt')).toMatchInlineSnapshot(`
      "hushlint: --history takes no paths, and "a.txt" is one
        To scan those paths in the worktree, leave the option out; to leave paths out, use --exclude.
      "
    `)
    expect(await refused('--unreachable')).toMatchInlineSnapshot(`
      "hushlint: --unreachable needs --history
        Run hushlint --history --unreachable.
      "
    `)
    expect(await refused('--stdin-path', 'x')).toMatchInlineSnapshot(`
      "hushlint: --stdin-path needs --stdin
        Run hushlint --stdin --stdin-path PATH, with the text on standard input.
      "
    `)
  })

  it('gives a command what it knows', async () => {
    expect(await refused('baseline', '--format', 'json')).toMatchInlineSnapshot(`
      "hushlint: --format has no meaning for hushlint baseline
        hushlint help baseline lists its options.
      "
    `)
    expect(await refused('rules', '--staged')).toMatchInlineSnapshot(`
      "hushlint: --staged has no meaning for hushlint rules
        hushlint help rules lists its options.
      "
    `)
    expect(await refused('rules', 'a', 'b')).toMatchInlineSnapshot(`
      "hushlint: hushlint rules takes one rule id, and "b" is one more
        hushlint --help lists the options.
      "
    `)
    expect(await refused('rules', 'jtw')).toMatchInlineSnapshot(`
      "hushlint: unknown rule "jtw", did you mean "jwt"?
        hushlint rules lists them.
      "
    `)
    expect(await refused('help', 'bseline')).toMatchInlineSnapshot(`
      "hushlint: there is no command "bseline", did you mean "baseline"?
        Commands are scan, init, doctor, pre-push, pre-receive, baseline, plan, rules, inventory, help.
      "
    `)
  })
})
