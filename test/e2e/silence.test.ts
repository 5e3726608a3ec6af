import { beforeAll, expect, test } from 'vitest'
import { services } from '../../src/generated/rule-index.ts'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { bytesOf, filesIn } from './support.ts'

/** The clear secret does not leave the run: not on a stream, in a file or in a cache, not encoded and not in pieces. */

const PIECE = 8
/** Of hex digits, more: reports are full of ids and hashes, and eight digits of one are soon eight of a secret. */
const HEX_PIECE = 12
const files: Record<string, string> = {}
/** Every piece of every secret, and where it came from. What two renderings share is no secret. */
const traces = new Map<string, string>()

function pieces(value: string): string[] {
  return Array.from({ length: Math.max(1, value.length - PIECE + 1) }, (_, at) => {
    const piece = value.slice(at, at + PIECE)
    return isHex(piece) ? value.slice(at, at + HEX_PIECE) : piece
  })
}

function isHex(text: string): boolean {
  return /^[0-9a-f]+$/.test(text)
}

function addSecret(value: string, twin: string, from: string): void {
  const shared = pieces(twin)
  for (const [at, piece] of pieces(value).entries()) {
    // A piece that is public but for a character or two says nothing, and stands in other texts by chance.
    const differing = [...piece].filter((character, index) => character !== twin[at + index]).length
    if (differing < PIECE / 2) continue
    // Quotes and spaces belong to the form of a value (JSON, an armour), and so to many other texts.
    const whole = piece.length === (isHex(piece.slice(0, PIECE)) ? HEX_PIECE : PIECE)
    const isSecret = whole && !/["\s]/.test(piece) && !shared.includes(piece)
    if (isSecret) traces.set(piece, from)
  }
}

/** What these find is no secret, and is shown as it is. */
const SHOWN: readonly string[] = ['network', 'identifiers', 'personal']

for (const rule of services.flatMap((service) => service.rules)) {
  if (SHOWN.includes(rule.pack)) continue
  for (const [i, template] of rule.finds.entries()) {
    const [one, two] = ['one', 'two'].map((seed) => render(template, `silence ${seed} ${rule.id} ${i}`))
    if (one === undefined || two === undefined) throw new Error('unreachable')
    files[`src/${rule.id}.${i}.txt`] = `${one.text}\n`
    for (const [n, [start, end]] of one.spans.entries()) {
      const [from, to] = two.spans[n] ?? [0, 0]
      const [value, twin] = [one.text.slice(start, end), two.text.slice(from, to)]
      const source = `${rule.id}.${i}`
      addSecret(value, twin, source)
      for (const encoding of ['base64', 'hex'] as const) {
        addSecret(
          Buffer.from(value).toString(encoding),
          Buffer.from(twin).toString(encoding),
          `${source} ${encoding}`,
        )
      }
    }
  }
}

/** The secrets of which a piece stands in a text. */
function leaked(text: string): string[] {
  const found = new Set<string>()
  for (let at = 0; at + PIECE <= text.length; at++) {
    const from = traces.get(text.slice(at, at + PIECE)) ?? traces.get(text.slice(at, at + HEX_PIECE))
    if (from !== undefined) found.add(from)
  }
  return [...found]
}

let repo: GitRepo

beforeAll(() => {
  repo = GitRepo.init()
  repo.write({
    '.hushlint.yaml': `allow:
  - value: "^harmless"
    reason: harmless
patterns:
  - id: own
    pattern: "acme_(?P<value>[a-z0-9]{32})"
`,
  })
  const [own, twin] = ['one', 'two'].map((seed) => render('acme_{{hex:32}}', seed).text)
  repo.write({ 'own.txt': `${own}\n`, 'message.txt': 'x\n' })
  addSecret(own ?? '', twin ?? '', 'own')
  repo.git('add', '.')
  repo.commit('first')
  repo.write(files)
  repo.git('add', '.')
})

test('there is something to leak', () => {
  expect(traces.size).toBeGreaterThan(5000)
  expect(leaked(files['src/github-classic-token.0.txt'] ?? '')).toEqual(['github-classic-token.0'])
})

const SOURCES = [[], ['--staged'], ['--history'], ['--range', 'HEAD~1..HEAD']]
const FORMATS = [
  ['--all', '--debug'],
  ['--format', 'json'],
  ['--format', 'sarif'],
  ['--format', 'html'],
]

test.each(SOURCES.map((args) => [args]))('%j', (args) => {
  if (args[0] === '--range') repo.commit(`second ${files['src/npm-access-token.0.txt']}`)
  for (const format of FORMATS) {
    const run = hushlint([...args, ...format], { cwd: repo.dir })
    expect(run.code).toBe(1)
    expect(leaked(run.stdout)).toEqual([])
    expect(leaked(run.stderr)).toEqual([])
  }
})

test('standard input', () => {
  const input = Object.values(files).join('\n')
  for (const format of FORMATS) {
    const run = hushlint(['--stdin', ...format], { cwd: repo.dir, input })
    expect(run.code).toBe(1)
    expect(leaked(run.stdout + run.stderr)).toEqual([])
  }
})

test('files that are written: output, baseline, cache', () => {
  const before = new Set(filesIn(repo.dir))
  hushlint(['--output', 'report.txt', '--all', '--debug'], { cwd: repo.dir })
  hushlint(['--output', 'report.sarif', '--format', 'sarif', '--history'], { cwd: repo.dir })
  const { code, stdout, stderr } = hushlint(['baseline', '--all', '--history'], { cwd: repo.dir })
  expect([code, leaked(stdout + stderr)]).toEqual([0, []])
  const written = [
    ...filesIn(repo.dir).filter((file) => !before.has(file)),
    repo.path('.git', 'hushlint', 'config.json'),
  ]
  expect(written.length).toBeGreaterThanOrEqual(4)
  for (const file of written) expect([file, leaked(bytesOf(file))]).toEqual([file, []])
})
