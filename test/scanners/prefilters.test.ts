import { describe, expect, it } from 'vitest'
import { mayHoldCutToken } from '../../src/scanners/personal/cut-token.ts'
import { scanRunners } from '../../src/scanners/personal/runners.ts'
import { scanTruncatedTokens } from '../../src/scanners/personal/tokens.ts'
import { mayRunCommands } from '../../src/scanners/runtime/command-words.ts'

const PREFIXES = [
  'ghp_',
  'github_pat_',
  'sk-ant-api03-',
  'sk_live_',
  'AKIA',
  'SG.',
  'hvs.',
  'ya29.',
  'cfut_',
  'r8_',
]
const CUTS = ['…', '...', '......', '***', '********']

describe('the look for a cut token', () => {
  it.each(PREFIXES.flatMap((prefix) => CUTS.map((cut) => [prefix, cut])))(
    'sees %s with %s wherever one is found',
    (prefix, cut) => {
      for (const before of ['', 'é (', 'a ... b ', `${'x'.repeat(80)} `, '..."']) {
        const text = `${before}${prefix}${'kQ7v'}T2${cut} and so on\n`
        expect(scanTruncatedTokens({ path: 'a.md', text })).toHaveLength(1)
        expect(mayHoldCutToken(Buffer.from(text)), text).toBe(true)
      }
    },
  )

  it.each([
    '',
    '...',
    'const [first, ...rest] = list\n',
    'and so on...\n',
    'ghp_... and **bold**\n',
    'xghp_kQ7vT2…\n',
    'ghp_kQ7vT2\n',
  ])('passes over %j', (text) => {
    expect(mayHoldCutToken(Buffer.from(text))).toBe(false)
    expect(scanTruncatedTokens({ path: 'a.md', text })).toEqual([])
  })
})

describe('the look for commands', () => {
  it.each([
    ['README.md', '```sh\nfly secrets set A=b\n```\n', true],
    ['README.md', 'é 日本\n\n    chmod 644 key.pem\n', true],
    ['README.md', '```sh\nnpm install hushlint\necho done\n```\n', false],
    ['run.sh', 'echo "$TOKEN"\n', true],
    ['run.sh', 'ls\n', false],
    ['Makefile', 'all:\n\tprintenv\n', true],
    ['src/a.ts', 'printenv', true],
  ])('%s with %j: %s', (path, text, expected) => {
    expect(mayRunCommands(Buffer.from(text), path)).toBe(expected)
  })
})

describe('the look at the runners of a workflow', () => {
  const found = async (text: string) =>
    (await scanRunners({ path: '.github/workflows/ci.yml', text })).map(({ value }) => value)
  const job = (line: string) => `jobs:\n  a:\n    ${line}\n    steps: []\n`

  it.each([
    ['runs-on: miras-macbook', ['miras-macbook']],
    ['runs-on: miras-macbook # hers', ['miras-macbook']],
    ['runs-on: "miras-macbook"', ['miras-macbook']],
    ['runs-on: [self-hosted, miras-macbook]', ['miras-macbook']],
    ['runs-on:\n      - self-hosted\n      - miras-macbook', ['miras-macbook']],
    ['runs-on:\n      miras-macbook', ['miras-macbook']],
    ['runs-on: { labels: miras-macbook }', ['miras-macbook']],
    ['"runs-on": miras-macbook', ['miras-macbook']],
    ['runs-on: ubuntu-latest\n  b:\n    runs-on: miras-macbook', ['miras-macbook']],
    ['runs-on: ubuntu-latest', []],
    ['runs-on: ${{ matrix.os }}', []],
  ])('%j: %j', async (line, expected) => {
    expect(await found(job(line))).toEqual(expected)
  })
})
