import { describe, expect, it } from 'vitest'
import { type ParseContext, parseConfig } from '../../src/config/parse.ts'
import { DEFAULTS } from '../../src/config/defaults.ts'
import { UserError } from '../../src/errors.ts'

const CONTEXT: ParseContext = {
  name: '.hushlint.yaml',
  knownRules: ['generic-secret', 'generic-password', 'github-classic-token', 'jwt'],
}

/** The message that a text is refused with. */
async function refusal(text: string, context: ParseContext = CONTEXT): Promise<string> {
  const error = await parseConfig(text, context).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message
}

const FULL = `packs: [secrets, network]
rules:
  generic-password: off
  jwt: note
  github-classic-token: { level: warning }
  acme-token: error
exclude: ['**/*.snap', 'app/(group)/**']
allow:
  - { rule: generic-secret, path: 'test/**', value: '^dummy', reason: used by the fake server }
  - rule: acme-token
    reason: >
      two
      lines
fail-on: warning
baseline: config/accepted.yaml
max-file-size: 50MB
inventory: ['ops/*.md']
own-traces: false
known:
  files: ['conf/*.vars']
  env: [DEPLOY_KEY]
patterns:
  - id: acme-token
    title: Acme token
    pattern: 'acme_(?P<value>[0-9a-f]{32})'
    keywords: [acme_]
    ignore-case: true
    level: warning
    why: It opens the door.
    fix: Change the lock.
  - { id: other, pattern: 'zz[0-9]{9}' }
deny:
  - { text: Globex Corp, reason: a customer, replacement: <CUSTOMER>, hide: true }
  - pattern: '[a-z]+\\.corp\\.lan'
    reason: inner hosts
    level: error
    path: 'src/**'
forbidden-values:
  - { name: DB_PROVIDER, only: [cosmos], reason: data lives there }
  - { name: '*_DEBUG', values: [true, 1], where: anywhere, level: note, reason: slow }
network: { private: true }
managed-by:
  - module: src/secrets.ts
    variables: [JIRA_*]
  - module: lib/vault/**
`

describe('what is understood', () => {
  it('reads every key', async () => {
    expect(await parseConfig(FULL, CONTEXT)).toEqual({
      packs: ['secrets', 'network'],
      rules: {
        'generic-password': 'off',
        jwt: 'note',
        'github-classic-token': 'warning',
        'acme-token': 'error',
      },
      exclude: ['**/*.snap', 'app/(group)/**'],
      inventory: ['ops/*.md'],
      managedBy: [{ module: 'src/secrets.ts', variables: ['JIRA_*'] }, { module: 'lib/vault/**' }],
      allow: [
        {
          rule: 'generic-secret',
          path: 'test/**',
          value: '^dummy',
          reason: 'used by the fake server',
          line: 9,
        },
        { rule: 'acme-token', reason: 'two lines', line: 10 },
      ],
      failOn: 'warning',
      baseline: 'config/accepted.yaml',
      maxFileSize: 50_000_000,
      ownTraces: false,
      known: { files: ['conf/*.vars'], env: ['DEPLOY_KEY'] },
      patterns: [
        {
          id: 'acme-token',
          title: 'Acme token',
          pattern: 'acme_(?P<value>[0-9a-f]{32})',
          keywords: ['acme_'],
          ignoreCase: true,
          level: 'warning',
          why: 'It opens the door.',
          fix: 'Change the lock.',
          line: 25,
          column: 14,
        },
        {
          id: 'other',
          title: 'other',
          pattern: 'zz[0-9]{9}',
          keywords: [],
          ignoreCase: false,
          level: 'error',
          why: 'This project treats the value as a secret: its configuration has a pattern for it.',
          fix: 'Remove the value, replace it where it is in use, and read it from the environment or a secret store.',
          line: 31,
          column: 27,
        },
      ],
      deny: [
        {
          text: 'Globex Corp',
          reason: 'a customer',
          replacement: '<CUSTOMER>',
          level: 'warning',
          ignoreCase: true,
          hide: true,
          line: 33,
          column: 13,
        },
        {
          pattern: '[a-z]+\\.corp\\.lan',
          reason: 'inner hosts',
          level: 'error',
          path: 'src/**',
          ignoreCase: false,
          hide: false,
          line: 34,
          column: 14,
        },
      ],
      forbiddenValues: [
        {
          name: 'DB_PROVIDER',
          only: ['cosmos'],
          where: 'production',
          level: 'error',
          reason: 'data lives there',
        },
        { name: '*_DEBUG', values: ['true', '1'], where: 'anywhere', level: 'note', reason: 'slow' },
      ],
      network: { private: true },
    })
  })

  it.each([
    ['nothing', ''],
    ['comments', '# nothing yet\n\n'],
    ['an empty document', '---\n...\n'],
    ['an empty map', '{}'],
  ])('gives the defaults for %s', async (_, text) => {
    expect(await parseConfig(text, CONTEXT)).toEqual(DEFAULTS)
  })

  it('reads the same with CRLF line ends', async () => {
    expect(await parseConfig(FULL.replaceAll('\n', '\r\n'), CONTEXT)).toEqual(
      await parseConfig(FULL, CONTEXT),
    )
  })

  it('takes false for off, as YAML 1.1 readers write it', async () => {
    expect((await parseConfig('rules: { jwt: false }', CONTEXT)).rules).toEqual({ jwt: 'off' })
    expect((await parseConfig('%YAML 1.1\n---\nrules: { jwt: off }', CONTEXT)).rules).toEqual({ jwt: 'off' })
  })

  it('follows an alias or two', async () => {
    const config = await parseConfig(
      'exclude: [&a "x/**", "y/**"]\nallow: [{ path: *a, reason: r }]',
      CONTEXT,
    )
    expect(config.allow[0]?.path).toBe('x/**')
  })

  it('takes the schema comment key of editors', async () => {
    expect(await parseConfig('$schema: ./schema.json', CONTEXT)).toEqual(DEFAULTS)
  })
})

describe('what is refused, with its place', () => {
  it('unknown keys', async () => {
    expect(await refusal('packz: [secrets]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: unknown key "packz", did you mean "packs"?"`,
    )
    expect(await refusal('# c\nfrobnicate: 1')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:1: unknown key "frobnicate" (known keys: packs, rules, exclude, allow, fail-on, baseline, max-file-size, own-traces, known, inventory, managed-by, patterns, deny, forbidden-values, network)"`,
    )
    expect(await refusal('allow:\n  - reason: r\n    rul: jwt\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:3:5: unknown key "rul", did you mean "rule"?"`,
    )
    expect(await refusal('rules: { jwt: { levle: note } }')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:17: unknown key "levle", did you mean "level"?"`,
    )
    expect(await refusal('<<: {}\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: unknown key "<<" (known keys: packs, rules, exclude, allow, fail-on, baseline, max-file-size, own-traces, known, inventory, managed-by, patterns, deny, forbidden-values, network)"`,
    )
    expect(await refusal('__proto__: { packs: [] }')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: unknown key "__proto__" (known keys: packs, rules, exclude, allow, fail-on, baseline, max-file-size, own-traces, known, inventory, managed-by, patterns, deny, forbidden-values, network)"`,
    )
  })

  it('duplicate keys', async () => {
    expect(await refusal('packs: [secrets]\nfail-on: note\npacks: [network]')).toMatchInlineSnapshot(
      `".hushlint.yaml:3:1: duplicate key "packs""`,
    )
    expect(await refusal('rules:\n  jwt: off\n  jwt: error\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:3:3: duplicate key "jwt""`,
    )
  })

  it('wrong types and values', async () => {
    expect(await refusal('packs: secrets')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: "packs" must be a list, not "secrets""`,
    )
    expect(await refusal('packs: [secret]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:9: an entry of "packs" must be secrets, containers, files, network, identifiers, personal, runtime or inventory, not "secret", did you mean "secrets"?"`,
    )
    expect(await refusal('packs:\nfail-on: note')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: "packs" is empty: give it a value, or take the key out"`,
    )
    expect(await refusal('fail-on: eror')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:10: "fail-on" must be error, warning, note or never, not "eror", did you mean "error"?"`,
    )
    expect(await refusal('fail-on: 3')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:10: "fail-on" must be error, warning, note or never, not 3"`,
    )
    expect(await refusal('rules: { jwt: on }')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:15: "rules.jwt" must be off, note, warning or error, not "on""`,
    )
    expect(await refusal('rules: [jwt]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: "rules" must be a set of keys, not a list"`,
    )
    expect(await refusal('exclude: ["a", 5]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:16: an entry of "exclude" must be a glob such as "test/**", not 5"`,
    )
    expect(await refusal('just text')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: the configuration must be a set of keys, not "just text""`,
    )
    expect(await refusal('- a\n- b')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: the configuration must be a set of keys, not a list"`,
    )
    expect(await refusal('max-file-size: lots')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:16: "max-file-size" must be a number of bytes, or a size such as 50MB, not "lots""`,
    )
    expect(await refusal('max-file-size: -1')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:16: "max-file-size" must be a number of bytes, or a size such as 50MB, not -1"`,
    )
    expect(await refusal('max-file-size: 0MB')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:16: "max-file-size" must be at least one byte"`,
    )
    expect(await refusal('patterns: [{ id: A b, pattern: x }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:18: "patterns.id" must be lower-case letters, digits and hyphens, such as "acme-token", not "A b""`,
    )
    expect(await refusal('patterns: [{ id: a, pattern: x, keywords: [ab] }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:44: an entry of "patterns.keywords" must be at least three ASCII characters, not "ab""`,
    )
  })

  it('missing keys', async () => {
    expect(await refusal('allow:\n  - rule: jwt\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:5: an entry of "allow" has no "reason", which it needs"`,
    )
    expect(await refusal('patterns:\n  - id: a\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:5: an entry of "patterns" has no "pattern", which it needs"`,
    )
    expect(await refusal('allow:\n  - reason: everything\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:5: this entry would allow everything: give it a "rule", a "path" or a "value""`,
    )
    expect(await refusal('allow: [{ rule: jwt, reason: " " }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:30: "allow.reason" must be some text, not " ""`,
    )
  })

  it('rules that do not exist', async () => {
    expect(await refusal('rules:\n  jwt: off\n  generic-pasword: off\n')).toMatchInlineSnapshot(
      `".hushlint.yaml:3:3: unknown rule "generic-pasword", did you mean "generic-password"?"`,
    )
    expect(await refusal('allow: [{ rule: zzz, reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:17: unknown rule "zzz" (hushlint rules lists them)"`,
    )
  })

  it('globs that cannot match', async () => {
    expect(await refusal('exclude: ["a{b"]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:11: the glob "a{b" has a bracket that is not closed (write "\\[" for the character itself)"`,
    )
    expect(await refusal('exclude: ["!a"]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:11: the glob "!a" begins with "!": globs cannot be negated here"`,
    )
    expect(await refusal('allow: [{ path: /etc/x, reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:17: the glob "/etc/x" is absolute: globs are relative to the root"`,
    )
    expect(await refusal('exclude: [../x]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:11: the glob "../x" begins with "../": globs are relative to the root and cannot leave it"`,
    )
  })

  it('expressions that do not compile', async () => {
    const context: ParseContext = {
      ...CONTEXT,
      checkExpression: (expression) => (expression.includes('(') ? 'missing )' : undefined),
    }
    expect(await refusal('patterns: [{ id: a, pattern: "x(" }]', context)).toMatchInlineSnapshot(
      `".hushlint.yaml:1:30: the pattern does not compile: missing )"`,
    )
    expect(await refusal('allow: [{ value: "x(", reason: r }]', context)).toMatchInlineSnapshot(
      `".hushlint.yaml:1:18: the expression does not compile: missing )"`,
    )
  })

  it('values that are not forbidden', async () => {
    const entry = (rest: string) => refusal(`forbidden-values:\n  - { name: DB_MODE, reason: r, ${rest} }`)
    expect(await entry('level: note')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:5: this entry needs either "values" or "only""`,
    )
    expect(await entry('values: [a], only: [b]')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:5: this entry needs either "values" or "only""`,
    )
    expect(await entry('values: []')).toMatchInlineSnapshot(`".hushlint.yaml:2:41: "values" names no value"`)
    expect(await entry('values: [[a]]')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:42: an entry of "forbidden-values.values" must be a word, a number, true or false, not a list"`,
    )
    expect(await entry('values: [a], where: prod')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:53: "forbidden-values.where" must be production or anywhere, not "prod""`,
    )
    expect(await entry('values: [a], path: b')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:46: unknown key "path" (known keys: name, values, only, where, level, reason)"`,
    )
    expect(
      await refusal('forbidden-values: [{ name: "A B", values: [a], reason: r }]'),
    ).toMatchInlineSnapshot(
      `".hushlint.yaml:1:28: "forbidden-values.name" must be the name of a variable, with "*" for any characters, not "A B""`,
    )
    expect(await refusal('forbidden-values: [{ name: "**", values: [a], reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:28: "forbidden-values.name" must be the name of a variable, with "*" for any characters, not "**""`,
    )
    expect(await refusal('forbidden-values: [{ name: A, values: [a] }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:20: an entry of "forbidden-values" has no "reason", which it needs"`,
    )
  })

  it('own words that are none', async () => {
    expect(await refusal('deny: [{ text: Globex }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: an entry of "deny" has no "reason", which it needs"`,
    )
    expect(await refusal('deny: [{ reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: this entry needs either a "text" or a "pattern""`,
    )
    expect(await refusal('deny: [{ text: Globex, pattern: x, reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: this entry needs either a "text" or a "pattern""`,
    )
    expect(await refusal('deny: [{ text: x, reason: r }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:16: a "text" of one character would be found everywhere"`,
    )
    expect(await refusal('deny:\n  - text: Globex\n    reason: r\n    paht: a')).toMatchInlineSnapshot(
      `".hushlint.yaml:4:5: unknown key "paht", did you mean "path"?"`,
    )
    expect(await refusal('deny: [{ text: Globex, reason: r, path: "{a" }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:41: the glob "{a" has a bracket that is not closed (write "\\[" for the character itself)"`,
    )
    const context = { ...CONTEXT, checkExpression: () => 'missing )' }
    expect(await refusal('deny: [{ pattern: "x(", reason: r }]', context)).toMatchInlineSnapshot(
      `".hushlint.yaml:1:19: the pattern does not compile: missing )"`,
    )
    expect(await refusal('network: { private: yes please }')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:21: "network.private" must be true or false, not "yes please""`,
    )
  })

  it('ids of patterns that are taken', async () => {
    expect(await refusal('patterns: [{ id: a, pattern: x }, { id: a, pattern: y }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:41: the id "a" is used twice"`,
    )
    expect(await refusal('patterns: [{ id: jwt, pattern: x }]')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:18: the id "jwt" belongs to a rule of hushlint: choose another"`,
    )
  })

  it('a baseline elsewhere, since the program writes to it', async () => {
    expect(await refusal('baseline: ../../.bashrc')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:11: "baseline" must be a path below the folder of this file, without "..""`,
    )
    expect(await refusal('baseline: C:\\x')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:11: "baseline" must be a path below the folder of this file, without "..""`,
    )
  })

  it('broken YAML', async () => {
    expect(await refusal('packs: [secrets\nfail-on: note')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"`,
    )
    expect(await refusal('rules:\n\tjwt: off')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:1: a tab is used for indentation: YAML takes spaces only"`,
    )
    expect(await refusal('a: 1\n---\nb: 2')).toMatchInlineSnapshot(
      `".hushlint.yaml:2:1: a second document begins here: one file holds one configuration"`,
    )
    expect(await refusal('packs: !!js/function "x"')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function"`,
    )
    expect(await refusal('packs: *nowhere')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:8: the alias *nowhere has no anchor &nowhere before it"`,
    )
  })

  it('aliases that grow without bound, and endless nesting', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of [
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'c'],
      ['e', 'd'],
      ['f', 'e'],
    ]) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`)
    }
    expect(await refusal(bomb.join('\n'))).toMatchInlineSnapshot(
      `".hushlint.yaml:1:1: aliases (*name) repeat more than 50 values"`,
    )
    expect(await refusal('['.repeat(20_000))).toContain('nested too deeply')
  })

  it('several problems: the first of the file, and how many more', async () => {
    expect(await refusal('fail-on: 3\npackz: 1\nexclude: x')).toMatchInlineSnapshot(
      `".hushlint.yaml:1:10: "fail-on" must be error, warning, note or never, not 3 (2 more problems in this file)"`,
    )
  })
})
