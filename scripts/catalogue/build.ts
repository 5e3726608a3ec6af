import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CompiledRule } from '../../src/engine/types.ts'
import { checkBacktracking } from './backtracking.ts'
import { CatalogueError } from './catalogue-error.ts'
import { kinds, marksOf } from '../../src/scanners/kinds.ts'
import { compileRule, isEngineRule } from './compile.ts'
import { emitCatalogue, emitRuleIndex, emitScannerRules } from './emit.ts'
import { packs, readServices, type ServiceFile } from './sources.ts'
import { validateServices } from './validate.ts'

/**
 * Compiles the rules: `npx tsx scripts/catalogue/build.ts [--check]`. Writes `src/generated/` and the verdicts on
 * new patterns; with `--check` nothing is written, and files that are not current end it with exit code 1.
 */
async function main(check: boolean): Promise<void> {
  const files = await readServices(packs)
  const { compiled, scanners, problems } = compileAll(files)
  problems.push(...validateServices(files))
  // Patterns that do not compile have no verdict yet; the others are judged all the same, to report everything at once.
  const { verdicts, problems: slow } = await checkBacktracking(compiled, { compute: !check })
  problems.push(...slow)
  if (problems.length > 0) fail(`${problems.join('\n')}\n${count(problems.length, 'problem')}`)
  const outputs = [
    { path: 'src/generated/catalogue.txt', text: emitCatalogue(compiled, optInIds(files), marksOf(kinds)) },
    { path: 'src/generated/scanner-rules.ts', text: emitScannerRules(scanners) },
    { path: 'src/generated/rule-index.ts', text: emitRuleIndex(files) },
    { path: 'scripts/catalogue/verdicts.json', text: verdicts },
  ]
  const stale = outputs.filter(({ path, text }) => read(path) !== text)
  if (check && stale.length > 0) {
    fail(`${stale.map(({ path, text }) => `${path}: ${difference(read(path), text)}`).join('\n')}\n${advice}`)
  }
  if (!check && stale.length > 0) mkdirSync(absolute('src/generated'), { recursive: true })
  for (const { path, text } of check ? [] : stale) writeFileSync(absolute(path), text)
  const written = check
    ? 'current'
    : stale.length > 0
      ? `wrote ${stale.map(({ path }) => path).join(', ')}`
      : 'no changes'
  console.log(
    `${count(compiled.length + scanners.length, 'rule')} of ${count(files.length, 'service')}: ${written}`,
  )
}

function compileAll(files: readonly ServiceFile[]): {
  compiled: CompiledRule[]
  scanners: CompiledRule[]
  problems: string[]
} {
  const compiled: CompiledRule[] = []
  const scanners: CompiledRule[] = []
  const problems: string[] = []
  for (const { path, service } of files) {
    for (const rule of service.rules) {
      try {
        ;(isEngineRule(rule) ? compiled : scanners).push(compileRule(rule))
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error
        problems.push(`${path}: ${error.message}`)
      }
    }
  }
  return { compiled, scanners, problems }
}

function optInIds(files: readonly ServiceFile[]): string[] {
  const rules = files.flatMap(({ service }) => service.rules)
  return rules.flatMap(({ id, optIn }) => (optIn ? [id] : [])).sort()
}

/** The first line that is not the same, shortened. */
function difference(old: string | undefined, current: string): string {
  if (old === undefined) return 'is missing'
  const before = old.split('\n')
  const after = current.split('\n')
  const line = after.findIndex((text, i) => text !== before[i])
  const at = line < 0 ? after.length : line
  const show = (text: string | undefined) => (text === undefined ? '(nothing)' : text.trim().slice(0, 160))
  return `differs from line ${at + 1} on\n  has:   ${show(before[at])}\n  needs: ${show(after[at])}`
}

function read(path: string): string | undefined {
  try {
    return readFileSync(absolute(path), 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function absolute(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const advice = 'Run: npx tsx scripts/catalogue/build.ts'

await main(process.argv.includes('--check'))
