import { describe, expect, it } from 'vitest'
import { createDetector } from '../../src/findings/detect.ts'
import type { Suppression } from '../../src/findings/types.ts'
import { matchOf, token } from './samples.ts'

const value = token('k')

/** What takes the token out that stands for `KEY` in a text. */
function suppressedIn(text: string, secret = value): Suppression | undefined {
  const bytes = Buffer.from(text.replace('KEY', secret))
  return createDetector()(bytes, [matchOf(bytes, secret)])[0]?.suppressedBy
}

const inline = (reason: string): Suppression => ({ kind: 'inline', reason })

describe('hushlint-ignore', () => {
  it.each([
    ['shell', 'key=KEY # hushlint-ignore'],
    ['C', 'key = "KEY"; // hushlint-ignore'],
    ['C block', 'key = "KEY" /* hushlint-ignore */, other'],
    ['block without blanks', 'key = "KEY" /*hushlint-ignore*/'],
    ['in front', '/* hushlint-ignore */ key = "KEY"'],
    ['XML', '<key>KEY</key> <!-- hushlint-ignore -->'],
    ['SQL', "select 'KEY' -- hushlint-ignore"],
    ['Jinja', 'KEY {# hushlint-ignore #}'],
    ['JSON', '{"key": "KEY", "note": "hushlint-ignore"}'],
    ['CRLF', 'key=KEY # hushlint-ignore\r\nnext'],
    ['another comment behind it', 'key = KEY # hushlint-ignore # noqa'],
    ['a colon', 'key=KEY # hushlint-ignore:'],
  ])('stands in a comment of %s', (_, text) => {
    expect(suppressedIn(text)).toEqual(inline('comment hushlint-ignore'))
  })

  it.each([
    ['for this rule', 'KEY # hushlint-ignore acme-api-key'],
    ['for this rule among others', 'KEY # hushlint-ignore other-rule, acme-api-key'],
    ['with a colon', 'KEY # hushlint-ignore: acme-api-key'],
    ['whatever the case', 'KEY # hushlint-ignore ACME-API-KEY'],
  ])('names rules: %s', (_, text) => {
    expect(suppressedIn(text)).toEqual(inline('comment hushlint-ignore'))
  })

  it.each([
    ['with rules', 'KEY # hushlint-ignore acme-api-key -- used in a test', 'used in a test'],
    ['without rules', 'KEY # hushlint-ignore -- used in a test', 'used in a test'],
    ['up to the end of the comment', 'KEY <!-- hushlint-ignore -- old --> more', 'old'],
    ['up to the next directive', 'KEY /* hushlint-ignore -- a */ /* hushlint-ignore b -- c */', 'a'],
    ['the second directive', 'KEY /* hushlint-ignore b -- c */ /* hushlint-ignore -- a */', 'a'],
    ['cut', `KEY # hushlint-ignore -- ${'a'.repeat(300)}`, 'a'.repeat(200)],
    ['without the value', 'hushlint-ignore -- the KEY is dead', 'the acme_… is dead'],
  ])('gives a reason: %s', (_, text, reason) => {
    expect(suppressedIn(text)).toEqual(inline(reason))
  })

  it.each([
    ['another rule', 'KEY # hushlint-ignore other-rule'],
    ['prose instead of rules', 'KEY # hushlint-ignore because it is fine'],
    ['a longer word', 'KEY # hushlint-ignored'],
    ['a longer word in front', 'KEY # no-hushlint-ignore'],
    ['the line before', '# hushlint-ignore\nKEY'],
    ['the line after', 'KEY\n# hushlint-ignore'],
    ['next-line on the same line', 'KEY # hushlint-ignore-next-line'],
    ['next-line two lines before', '# hushlint-ignore-next-line\n\nKEY'],
    ['far behind in a long line', `KEY ${'x'.repeat(5000)} # hushlint-ignore`],
    ['far in front in a long line', `/* hushlint-ignore */ ${'x'.repeat(2000)} KEY`],
  ])('does not hold for %s', (_, text) => {
    expect(suppressedIn(text)).toBeUndefined()
  })

  it('is not read out of a secret', () => {
    expect(suppressedIn('KEY', `${value}-hushlint-ignore`)).toBeUndefined()
    expect(suppressedIn('"KEY" hushlint-ignore', `${value}x`)).toBeDefined()
  })

  it.each([
    ['# hushlint-ignore-next-line\nKEY', 'comment hushlint-ignore-next-line'],
    ['a\r\n# hushlint-ignore-next-line acme-api-key -- sample\r\nkey = KEY', 'sample'],
    [`${'x'.repeat(9000)} # hushlint-ignore-next-line\nKEY`, 'comment hushlint-ignore-next-line'],
  ])('stands on the line before as -next-line', (text, reason) => {
    expect(suppressedIn(text)).toEqual(inline(reason))
  })

  it('counts on the first and the last line of a value with several', () => {
    const long = `${value}\nmiddle\nend\n`
    expect(suppressedIn('KEY# hushlint-ignore', long)).toBeUndefined()
    expect(suppressedIn('/* hushlint-ignore */ KEY', long)).toBeDefined()
    expect(suppressedIn('KEY # hushlint-ignore', long.trimEnd())).toBeDefined()
    expect(suppressedIn('# hushlint-ignore-next-line\nKEY', long)).toBeDefined()
  })

  it('can be switched off', () => {
    const bytes = Buffer.from(`${value} # hushlint-ignore`)
    expect(createDetector({ inline: false })(bytes, [matchOf(bytes, value)])[0]?.suppressedBy).toBeUndefined()
  })
})

describe('comments of other scanners', () => {
  it.each([
    ['gitleaks:allow', 'KEY # gitleaks:allow'],
    ['betterleaks:allow', 'KEY // betterleaks:allow because'],
    ['trufflehog:ignore', 'KEY # trufflehog:ignore'],
    ['ggignore', 'KEY // ggignore'],
    ['kingfisher:ignore', 'KEY // kingfisher:ignore'],
    ['kingfisher:ignore', '// kingfisher:ignore\nKEY'],
    ['kingfisher:ignore', 'KEY\r\n// kingfisher:ignore\r\n'],
    ['pragma: allowlist secret', 'KEY # pragma: allowlist secret'],
    ['pragma: allowlist secret', 'KEY <!-- pragma: whitelist-secret -->'],
    ['pragma: allowlist nextline secret', 'a\n// pragma: allowlist nextline secret\nKEY'],
    ['secretlint-disable-line', 'KEY // secretlint-disable-line'],
    ['secretlint-disable-line', 'KEY // secretlint-disable-line @secretlint/secretlint-rule-acme -- sample'],
    ['secretlint-disable-next-line', '/* secretlint-disable-next-line */\nKEY'],
  ])('%s is honoured', (name, text) => {
    expect(suppressedIn(text)).toEqual(inline(`comment ${name}`))
  })

  it.each([
    ['no comment', 'KEY pragma: allowlist secret'],
    ['not alone on its line', 'a = 1 # pragma: allowlist nextline secret\nKEY'],
    ['same line', 'KEY # pragma: allowlist nextline secret'],
    ['line before', '# gitleaks:allow\nKEY'],
    ['longer word', 'KEY # suggignored'],
    ['another service', 'KEY // secretlint-disable-line @secretlint/secretlint-rule-slack'],
    ['next-line on the same line', 'KEY // secretlint-disable-next-line'],
    ['two lines away', '// kingfisher:ignore\n\nKEY'],
    ['far behind in a long line', `KEY ${'x'.repeat(5000)} // kingfisher:ignore`],
  ])('but not: %s', (_, text) => {
    expect(suppressedIn(text)).toBeUndefined()
  })
})
