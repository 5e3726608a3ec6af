import { beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, type JsonFinding } from '../support/hushlint.ts'
import { token } from './support.ts'

/** The same token in every dress that a file can give it: found, at the right place, in UTF-16 columns. */

const t = (seed: string) => token(`encoding ${seed}`)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
/** Words without anything that looks like a credential. */
const prose = 'the quick brown fox jumps over the lazy dog and does it again '.repeat(8)

interface Dress {
  readonly path: string
  readonly content: string | Buffer
  /** 1-based line and UTF-16 column of the value or of its encoded form; without: only that it is found. */
  readonly at?: readonly [line: number, column: number]
  readonly rule?: string
}

const escaped = (text: string, form: (code: number) => string) =>
  [...text].map((character) => form(character.charCodeAt(0))).join('')
const halves = (text: string, joint: string) => `${text.slice(0, 12)}${joint}${text.slice(12)}`

const pem = render('{{pem:rsa}}', 'encodings pem').text.trim()

const DRESSES: readonly Dress[] = [
  { path: 'base64.yaml', content: `data:\n  token: ${base64(t('yaml'))}\n`, at: [2, 10] },
  { path: 'base64.json', content: `{\n  "auth": {"token": "${base64(`user:${t('json')}`)}"}\n}\n` },
  { path: 'base64-long.txt', content: `${base64(`${prose}${t('long')} ${prose}`)}\n` },
  {
    path: 'base64-wrapped.txt',
    content: `Authorization: Basic ${base64(`x-access-token:${t('basic')}`)}\r\n`,
  },
  { path: 'base64url.txt', content: `state=${Buffer.from(`{"t":"${t('url')}"}`).toString('base64url')}\n` },
  { path: 'hex.txt', content: `payload = "${Buffer.from(t('hex')).toString('hex')}"\n`, at: [1, 12] },
  {
    path: 'HEX.txt',
    content: `payload = "${Buffer.from(t('HEX')).toString('hex').toUpperCase()}"\n`,
    at: [1, 12],
  },
  {
    path: 'percent.txt',
    content: `https://example.com/cb?next=%2Fhome%3Ftoken%3D${t('percent')}%26x%3D1\n`,
    at: [1, 47],
  },
  {
    path: 'json-in-json.txt',
    content: `${JSON.stringify(JSON.stringify({ token: t('nested') }))}\n`,
    at: [1, 15],
  },
  { path: 'json-unicode.txt', content: `{"line": "a\\n${t('escape')}\\n"}\n`, at: [1, 14] },
  { path: 'ansi.log', content: `\u001b[32mtoken\u001b[0m=\u001b[1m${t('ansi')}\u001b[0m\n`, at: [1, 20] },
  { path: 'utf16le.txt', content: Buffer.from(`one\r\ntoken: ${t('le')}\r\n`, 'utf16le'), at: [2, 8] },
  { path: 'utf16be.txt', content: utf16be(`one\r\ntoken: ${t('be')}\r\n`), at: [2, 8] },
  {
    path: 'utf16le-bom.txt',
    content: Buffer.from(`\ufeffone 😀\r\n😀 token: ${t('lebom')}\r\n`, 'utf16le'),
    at: [2, 11],
  },
  { path: 'utf16be-bom.txt', content: utf16be(`\ufeffone\n\ntoken: ${t('bebom')}\n`), at: [3, 8] },
  { path: 'utf8-bom.txt', content: `\ufefftoken: ${t('bom')}\n`, at: [1, 9] },
  { path: 'emoji.js', content: `// 👩‍👩‍👧 🏳️‍🌈\n/* 😀 ü */ const token = '${t('emoji')}'\n`, at: [2, 27] },
  { path: 'crlf.js', content: `a\r\nb 😀\r\n\r\n  token = '${t('crlf')}'\r\n`, at: [4, 12] },
  { path: 'cr.txt', content: `a\rb\rtoken = ${t('cr')}\rc\r` },
  {
    path: 'latin1.txt',
    content: Buffer.from(`caf\xe9 \xfc token = ${t('latin1')}\n`, 'latin1'),
    at: [1, 16],
  },
  {
    path: 'broken-utf8.txt',
    content: Buffer.concat([Buffer.from([0xf0, 0x9f, 0x20, 0xc3]), Buffer.from(` token = ${t('broken')}\n`)]),
  },
  {
    path: 'binary.dat',
    content: Buffer.concat([
      Buffer.from([0, 1, 2, 255, 0, 7]),
      Buffer.from(`\0token=${t('binary')}\0\0`),
      Buffer.alloc(300, 0x80),
    ]),
  },
  {
    path: 'one-line.js',
    content: `${'f(1,2);'.repeat(360_000)}var k="${t('line')}";${'g(3,4);'.repeat(360_000)}\n`,
    at: [1, 2_520_008],
  },
  { path: 'no-newline.txt', content: t('bare'), at: [1, 1] },
  { path: 'pem.txt', content: `x\n${pem}\ny\n`, at: [2, 1], rule: 'private-key-rsa' },
  {
    path: 'pem-crlf.txt',
    content: `x\r\n${pem.replaceAll('\n', '\r\n')}\r\n`,
    at: [2, 1],
    rule: 'private-key-rsa',
  },
  { path: 'pem.json', content: `{"key": ${JSON.stringify(pem)}}\n`, at: [1, 10], rule: 'private-key-rsa' },
  { path: 'pem.yaml', content: `key: |\n${pem.replaceAll(/^/gm, '    ')}\n`, rule: 'private-key-rsa' },
  {
    path: 'pem.ts',
    content: `const key =\n${pem
      .split('\n')
      .map((line) => `  '${line}\\n' +`)
      .join('\n')}\n  ''\n`,
    rule: 'private-key-rsa',
  },
  {
    path: 'hex-escapes.js',
    content: `const k = "${escaped(t('hexesc'), (c) => `\\x${c.toString(16)}`)}";\n`,
    at: [1, 12],
  },
  {
    path: 'unicode-escapes.js',
    content: `const k = "${escaped(t('uniesc'), (c) => `\\u00${c.toString(16)}`)}";\n`,
    at: [1, 12],
  },
  { path: 'entities.html', content: `<a title="${escaped(t('entity'), (c) => `&#${c};`)}">x</a>\n` },
  {
    path: 'entities-hex.html',
    content: `<a title="${escaped(t('entityhex'), (c) => `&#x${c.toString(16)};`)}">x</a>\n`,
  },
  {
    path: 'all-percent.txt',
    content: `next=${escaped(t('allpercent'), (c) => `%${c.toString(16).toUpperCase()}`)}&x=1\n`,
  },
  { path: 'Pieces.java', content: `String k = "${halves(t('java'), '"\n        + "')}";\n` },
  { path: 'pieces.c', content: `const char *k = "${halves(t('c'), '"\n    "')}";\n` },
  { path: 'pieces-indented.py', content: `k = (\n    "${halves(t('python'), '"\n    "')}"\n)\n` },
  { path: 'pieces-tight.php', content: `<?php $k = '${halves(t('tight'), "'.'")}';\n` },
  { path: 'pieces.sql', content: `SELECT '${halves(t('sql'), "' || '")}';\n` },
  { path: 'pieces.ex', content: `k = "${halves(t('elixir'), '" <> "')}"\n` },
  { path: 'pieces.vb', content: `k = "${halves(t('basic language'), '" & "')}"\n` },
  { path: 'pieces.js', content: `const k = "${halves(t('pieces'), '" + "')}";\n`, at: [1, 12] },
  { path: 'pieces.py', content: `k = '${halves(t('piecespy'), "'+'")}'\n` },
  { path: 'pieces-lines.java', content: `String k = "${halves(t('lines'), '" +\n    "')}";\n` },
  {
    path: 'token-lines.py',
    content: `token = ("${halves(t('implicit'), '"\n    "')}")\n`,
    rule: 'github-classic-token',
  },
  { path: 'folded.yaml', content: `token: >-\n  ${t('folded')}\nnext: 1\n` },
  { path: 'continued.yaml', content: `token: "${halves(t('continued'), '\\\n  ')}"\n` },
  {
    path: 'dockerconfig.yaml',
    content: `  .dockerconfigjson: ${base64(JSON.stringify({ auths: { 'r.harbor.dev': { auth: base64(`ci:${t('docker')}`) } } }))}\n`,
  },
  { path: 'double.yaml', content: `  token: ${base64(base64(t('double')))}\n` },
  { path: 'pem-base64.yaml', content: `key: ${base64(`${pem}\n`)}\n`, rule: 'private-key-rsa' },
]

describe('in a file', () => {
  let repo: GitRepo
  let found: readonly JsonFinding[]

  beforeAll(() => {
    repo = GitRepo.init()
    repo.write(Object.fromEntries(DRESSES.map(({ path, content }) => [path, content])))
    found = findings(['--all'], { cwd: repo.dir })
  })

  test.each(DRESSES.map((dress) => [dress.path, dress] as const))(
    '%s',
    (path, { at, rule = 'github-classic-token' }) => {
      const here = found.filter((finding) => finding.path === path)
      expect(here).toMatchObject([{ ruleId: rule, level: 'error', proof: 'proven' }])
      const [finding] = here
      if (at) expect([finding?.region.startLine, finding?.region.startColumn]).toEqual(at)
      expect(finding?.redacted).toContain('…')
      expect(finding?.excerpt.length).toBeLessThan(600)
    },
  )

  test('and the same from the index', () => {
    repo.git('add', '.')
    const staged = findings(['--staged', '--all'], { cwd: repo.dir })
    const place = ({ path, ruleId, region, fingerprint }: JsonFinding) => ({
      path,
      ruleId,
      region,
      fingerprint,
    })
    expect(staged.map(place)).toEqual(found.map(place))
  })
})
