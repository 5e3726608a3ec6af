import { describe, expect, test } from 'vitest'
import { needles, rules } from '../../src/catalogue.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { render } from '../../src/rules/templates.ts'

/** Tokens that nothing names, in every way of writing them that hides them from a pattern. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })

const tokens: readonly (readonly [rule: string, template: string])[] = [
  ['github-classic-token', '{{github-classic:ghp_}}'],
  ['sendgrid-api-key', 'SG.{{base62:22}}.{{base62:43}}'],
  ['resend-api-key', 're_{{base62:8}}_{{base62:24}}'],
  ['aws-access-key-id', '{{aws-key-id}}'],
  ['stripe-secret-key', 'sk_live_51{{base62:97}}'],
  ['digitalocean-token', 'dop_v1_{{hex:64}}'],
]

const each = (text: string, write: (code: number) => string) =>
  [...text].map((character) => write(character.charCodeAt(0))).join('')
const hex = (code: number) => code.toString(16).padStart(2, '0')
const base64 = (text: string) => Buffer.from(text).toString('base64')

const encodings: Readonly<Record<string, (token: string) => string>> = {
  base64: base64,
  'base64, one byte behind the start': (token) => base64(` ${token} end`),
  'base64, two bytes behind the start': (token) => base64(`: ${token} end`),
  'base64, behind an equals sign': (token) => base64(`API_KEY=${token}\n`),
  'base64 without padding, another line below': (token) => `${base64(token).replace(/=+$/, '')}\ny`,
  'the URL form of base64': (token) => Buffer.from(`~? ${token} ~?~`).toString('base64url'),
  'base64 twice': (token) => base64(base64(token)),
  hexadecimal: (token) => Buffer.from(token).toString('hex'),
  'percent signs': (token) => each(token, (code) => `%${hex(code)}`),
  'decimal entities': (token) => each(token, (code) => `&#${code};`),
  'decimal entities with zeros': (token) => each(token, (code) => `&#${String(code).padStart(3, '0')};`),
  'hexadecimal entities': (token) => each(token, (code) => `&#x${hex(code)};`),
  'escapes of bytes': (token) => each(token, (code) => `\\x${hex(code)}`),
  'octal escapes': (token) => each(token, (code) => `\\${code.toString(8).padStart(3, '0')}`),
  'escapes of characters': (token) => each(token, (code) => `\\u00${hex(code)}`),
  'escapes in braces': (token) => each(token, (code) => `\\u{${hex(code)}}`),
}

describe.each(Object.entries(encodings))('%s', (name, encode) => {
  test.each(tokens)('%s', (rule, template) => {
    // Two digits a character are looked for from four characters on.
    if (name === 'hexadecimal' && /^(?:SG|re_)/.test(template)) return
    const token = render(template, `${rule} ${name}`).text
    expect(valuesOf(`const x = "${encode(token)}"\n`, rule)).toContain(token)
  })
})

test.each([
  [
    'an address',
    'slack-webhook-url',
    'https://hooks.slack.com/services/T{{alnum-upper:9}}/B{{alnum-upper:9}}/{{base62:24}}',
  ],
  ['a key', 'private-key-rsa', '{{pem:rsa}}\n'],
])('%s in base64 twice', (_, rule, template) => {
  const { text } = render(template, rule)
  expect(valuesOf(`x: ${base64(base64(text))}\n`, rule)).toHaveLength(1)
})

describe('wrapped base64', () => {
  const inside = `{"comment": "a text that is long enough for a few lines", "key": "TOKEN", "then": "goes on and on and on"}`
  const wrap = (text: string, width: number, lineEnd: string) =>
    text.replace(new RegExp(`.{${width}}(?!$)`, 'g'), `$&${lineEnd}`)

  test.each([
    ['64 digits', 64, '\n'],
    ['76 digits', 76, '\n'],
    ['Windows line ends', 76, '\r\n'],
    ['indented', 60, '\n    '],
    ['in a string of JSON', 64, '\\n'],
    ['in a string of JSON in a string', 76, '\\\\n'],
  ])('%s', (_, width, lineEnd) => {
    const token = render('sk_live_51{{base62:97}}', lineEnd + width).text
    const text = wrap(base64(inside.replace('TOKEN', token)), width, lineEnd)
    expect(valuesOf(`data: |\n    ${text}\n`, 'stripe-secret-key')).toEqual([token])
  })

  test('a whole key file', () => {
    const key = render('{{pem:rsa}}\n', 'wrapped').text
    const found = engine.scan(Buffer.from(wrap(base64(key), 76, '\n'))).matches
    expect(found.map(({ rule }) => rule.id)).toEqual(['private-key-rsa'])
  })

  test('the place is that of all its lines', () => {
    const text = wrap(base64(inside.replace('TOKEN', render('sk_live_51{{base62:97}}', 'p').text)), 64, '\n')
    const [match] = engine.scan(Buffer.from(`x\n${text}\n`)).matches
    expect([match?.start, match?.end]).toEqual([2, 2 + text.replace(/=+$/, '').length])
  })
})

describe('in pieces', () => {
  const pieces: Readonly<Record<string, (first: string, second: string) => string>> = {
    'a plus sign between templates': (a, b) => `const x = \`${a}\` + \`${b}\``,
    'a plus sign between two kinds of quotes': (a, b) => `$x = "${a}" + '${b}'`,
    'side by side on one line': (a, b) => `x = "${a}" "${b}"`,
    'concat, as compilers write it': (a, b) => `var x = "${a}".concat("${b}");`,
    'a template with nothing put in': (a, b) => `const x = \`${a}\${''}${b}\``,
    'a template with a literal put in': (a, b) => `const x = \`${a}\${"${b}"}\``,
    'a list that is joined': (a, b) => `const x = ['${a}', '${b}'].join('')`,
    'a list that Ruby joins': (a, b) => `x = ["${a}", "${b}"].join\n`,
    'a list that Python joins': (a, b) => `x = "".join(["${a}", "${b}"])`,
    'a list that Terraform joins': (a, b) => `x = join("", ["${a}", "${b}"])`,
    'a list that PHP joins': (a, b) => `$x = implode('', ['${a}', '${b}']);`,
    'a line that goes on in a shell': (a, b) => `X=${a}\\\n${b}\n`,
    'a line that goes on in a string': (a, b) => `x: "${a}\\\n    ${b}"\n`,
    'a line that goes on in properties': (a, b) => `x.y=${a}\\\r\n    ${b}\r\n`,
  }

  test.each(Object.entries(pieces))('%s', (name, write) => {
    const token = render('{{github-classic:ghp_}}', name).text
    for (const at of [2, 4, 20]) {
      const text = `${write(token.slice(0, at), token.slice(at))}\n`
      expect(valuesOf(text, 'github-classic-token'), text).toEqual([token])
    }
  })

  test.each([
    ['two strings of a list', (a: string, b: string) => `x = ["${a}", "${b}"]`],
    ['a separator', (a: string, b: string) => `x = ["${a}", "${b}"].join(', ')`],
    ['a name in the list', (a: string, b: string) => `x = ["${a}", y, "${b}"].join('')`],
    ['a backslash behind a backslash', (a: string, b: string) => `x = "${a}\\\\\n${b}"`],
    ['an option on the next line', (a: string, b: string) => `run ${a}\\\n  -${b}`],
  ])('not over %s', (name, write) => {
    const token = render('{{github-classic:ghp_}}', name).text
    expect(valuesOf(write(token.slice(0, 10), token.slice(10)), 'github-classic-token')).toEqual([])
  })
})

test('a sign that a writer of JSON escapes is part of the key', () => {
  const key = `${render('{{base64:40}}', 'json').text}+${render('{{base64:45}}', 'sign').text}==`
  const text = `{"storage": "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${key.replaceAll('+', '\\u002B')};EndpointSuffix=core.windows.net"}`
  expect(engine.scan(Buffer.from(text)).matches.map(({ value }) => value)).toContain(key)
})

test('digits of a picture that begin like a token are not decoded', () => {
  const picture = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256))
  const text = `<img src="data:image/png;base64,${picture.toString('base64')}U0cu${picture.toString('base64')}">`
  expect(engine.scan(Buffer.from(text)).matches).toEqual([])
})

function valuesOf(text: string, rule: string): string[] {
  return engine
    .scan(Buffer.from(text))
    .matches.filter((match) => match.rule.id === rule)
    .map(({ value }) => value)
}
