/**
 * Judges the regular expressions that the program is written with, as the catalogue judges those of rules: what is scanned may be made to
 * stop a scanner. One that takes exponential time fails; `verdicts.json` keeps what was judged, by hash.
 *
 *     npx tsx scripts/expressions/build.ts [--check]
 *
 * With `--check` nothing is judged and nothing written: it fails where an expression has no verdict. Expressions that are put together at
 * run time are not seen.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'
import fastGlob from 'fast-glob'
import { askRecheck } from '../recheck.ts'

/** `unknown`: not decided in time. What grows with a power of the length is bounded where it is used. */
type Verdict = 'safe' | 'polynomial' | 'unknown' | 'exponential'

interface Expression {
  readonly pattern: string
  readonly flags: string
  /** `src/engine/judge.ts:82` */
  readonly place: string
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FILE = new URL('./verdicts.json', import.meta.url)
const TIMEOUT_MS = 3000

const isCheck = process.argv.includes('--check')
const known: Readonly<Record<string, Verdict>> = JSON.parse(readFileSync(FILE, 'utf8'))
const verdicts: Record<string, Verdict> = {}
const problems: string[] = []
for (const [hash, expression] of [...(await expressions())].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { place, pattern } = expression
  const verdict = known[hash] ?? (isCheck ? undefined : await judge(expression))
  if (verdict === undefined)
    problems.push(`${place}: not judged yet; run npx tsx scripts/expressions/build.ts`)
  else if (verdict === 'exponential') problems.push(`${place}: takes exponential time: ${pattern}`)
  else verdicts[hash] = verdict
}
if (!isCheck) writeFileSync(FILE, `${JSON.stringify(verdicts, null, 2)}\n`)
for (const problem of problems) console.log(problem)
console.log(`${Object.keys(verdicts).length} expressions, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

/** Every literal of the source, by hash. */
async function expressions(): Promise<ReadonlyMap<string, Expression>> {
  const found = new Map<string, Expression>()
  for (const file of (await fastGlob(['src/**/*.ts', '!src/generated/**'], { cwd: ROOT })).sort()) {
    const text = readFileSync(new URL(file, `file://${ROOT}`), 'utf8')
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if (isLiteral(node)) {
        const { pattern, flags, loc } = node
        found.set(hashOf(pattern, flags), { pattern, flags, place: `${file}:${loc.start.line}` })
      } else for (const child of Object.values(node)) visit(child)
    }
    visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program)
  }
  return found
}

interface Literal {
  readonly pattern: string
  readonly flags: string
  readonly loc: { readonly start: { readonly line: number } }
}

function isLiteral(node: object): node is Literal {
  return 'type' in node && node.type === 'RegExpLiteral'
}

async function judge({ pattern, flags }: Expression): Promise<Verdict> {
  const found = await askRecheck(pattern, flags, TIMEOUT_MS)
  if (found.status !== 'vulnerable') return found.status
  return found.complexity.type === 'exponential' ? 'exponential' : 'polynomial'
}

function hashOf(pattern: string, flags: string): string {
  return createHash('sha256').update(`/${pattern}/${flags}`).digest('hex').slice(0, 12)
}
