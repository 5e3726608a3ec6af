import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packs, readServices } from '../catalogue/sources.ts'
import { rulePages } from './rule-pages.ts'

/**
 * Writes `docs/rules/`, a page for each service made from its rules: `npx tsx scripts/docs/build.ts [--check]`. With `--check` nothing is
 * written, and pages that are not current end it with exit code 1.
 */
const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))
const pages = rulePages(await readServices(packs))
const stale = [...pages].filter(([name, text]) => read(join(folder, name)) !== text).map(([name]) => name)
const gone = existing().filter((name) => !pages.has(name))

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...gone].sort()) console.error(`docs/rules/${name} is not current`)
  if (stale.length + gone.length > 0) {
    console.error('Run: npx tsx scripts/docs/build.ts')
    process.exitCode = 1
  }
} else {
  for (const name of gone) rmSync(join(folder, name))
  for (const name of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), pages.get(name) ?? '')
  }
}
console.log(`${pages.size} pages, ${stale.length + gone.length} not current`)

function existing(): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined
}
