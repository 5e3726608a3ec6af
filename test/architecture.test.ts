import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LINE_LIMIT = 300
/** Tests are lists of cases. */
const TEST_LINE_LIMIT = 450
const AMBIENT = [
  'node:fs',
  'node:fs/promises',
  'node:process',
  'node:os',
  'node:child_process',
  'simple-git',
  'fast-glob',
]

/** What a folder of `src/` may import of the others: `values` with code, `types` only as types. Its own folder always. */
interface Layer {
  readonly values: readonly string[]
  readonly types: readonly string[]
  /** Modules of Node and packages that this folder must not import. */
  readonly not?: readonly string[]
}

const LAYERS: Readonly<Record<string, Layer>> = {
  'errors.ts': { values: [], types: [], not: AMBIENT },
  'printable.ts': { values: [], types: [], not: AMBIENT },
  'kept-file.ts': { values: [], types: [], not: ['node:child_process'] },
  rules: { values: ['errors.ts'], types: ['findings', 'engine'], not: AMBIENT },
  engine: { values: ['errors.ts', 'rules', 'generated'], types: ['findings', 'config'], not: AMBIENT },
  scanners: {
    values: ['errors.ts', 'engine', 'rules', 'generated'],
    types: ['findings', 'config'],
    not: AMBIENT,
  },
  generated: { values: ['rules', 'engine'], types: ['reporters'], not: AMBIENT },
  findings: {
    values: ['errors.ts', 'printable.ts', 'engine', 'config'],
    types: ['sources', 'rules'],
    not: ['node:child_process', 'simple-git'],
  },
  git: { values: ['errors.ts'], types: ['findings'], not: ['fast-glob'] },
  sources: {
    values: ['errors.ts', 'kept-file.ts', 'git', 'findings'],
    types: ['config'],
    not: ['node:child_process'],
  },
  config: {
    values: ['errors.ts', 'kept-file.ts', 'generated'],
    types: ['findings', 'rules', 'engine'],
    not: ['node:child_process', 'simple-git'],
  },
  fix: { values: ['errors.ts', 'engine', 'findings'], types: [], not: AMBIENT },
  plan: { values: ['errors.ts', 'printable.ts', 'findings'], types: [], not: AMBIENT },
  reporters: { values: ['printable.ts'], types: ['findings', 'sources', 'config', 'plan'], not: AMBIENT },
  wiring: {
    values: ['errors.ts', 'engine', 'rules', 'scanners', 'findings', 'sources', 'git', 'config', 'generated'],
    types: ['reporters', 'plan'],
    not: ['node:child_process', 'simple-git'],
  },
}
/** Files beside the folders that tie them together for one scan. */
const WIRING = [
  'archive-problems.ts',
  'catalogue.ts',
  'scan.ts',
  'scan-content.ts',
  'scan-configured.ts',
  'scan-request.ts',
  'open-source.ts',
  'inspect-inventory.ts',
  'plan-inventory.ts',
  'env-history.ts',
  'known.ts',
  'rule-ids.ts',
  'rule-infos.ts',
  'scan-checks.ts',
  'scan-state.ts',
  'version.ts',
]
/** These wire everything together: only what they must not do themselves is forbidden. */
const TOP = ['cli', 'action']

type Files = ReadonlyMap<string, string>

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** Static imports and re-exports at the start of a line, and dynamic imports of a literal. */
function importsOf(text: string): Import[] {
  const found: Import[] = []
  const statics = /^(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
  for (const [, type, specifier = ''] of text.matchAll(statics))
    found.push({ specifier, typeOnly: type !== undefined })
  for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ specifier, typeOnly: false })
  }
  return found
}

/** `src/git/run.ts` as `git`, `src/errors.ts` as `errors.ts`, `src/scan.ts` as `wiring`. */
function layerOf(path: string): string {
  const name = path.split('/')[1] ?? ''
  return WIRING.includes(name) ? 'wiring' : name
}

/** Every import that goes against the directions, and every use of the process or the clock outside `cli` and `action`. */
function violations(files: Files): string[] {
  const wrong: string[] = []
  for (const [path, text] of files) {
    const name = layerOf(path)
    const layer = LAYERS[name]
    if (!TOP.includes(name) && layer === undefined) {
      wrong.push(`${path} lies in no known layer`)
      continue
    }
    for (const { specifier, typeOnly } of importsOf(text)) {
      if (!specifier.startsWith('.')) {
        const refused = layer?.not ?? ['node:child_process', 'simple-git']
        if (!typeOnly && refused.includes(specifier)) wrong.push(`${path} imports ${specifier}`)
        continue
      }
      const target = layerOf(posix.join(dirname(path), specifier))
      if (layer === undefined || target === name || specifier === '../package.json') continue
      if (!layer.values.includes(target) && !(typeOnly && layer.types.includes(target))) {
        wrong.push(`${path} imports ${specifier}${typeOnly ? ' (type)' : ''}`)
      }
    }
    if (!TOP.includes(name)) wrong.push(...ambientUses(path, text))
  }
  return wrong
}

function ambientUses(path: string, text: string): string[] {
  // The environment of the process belongs to Git's processes, which inherit it: `git/` may hand it on.
  const patterns = [/\bDate\.now\(/, /\bnew Date\(\)/, /\bconsole\./]
  if (!path.startsWith('src/git/')) patterns.push(/(?<![\w.-])process\.(?!pid\b)\w/)
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`/g, "''")
  return patterns.filter((pattern) => pattern.test(code)).map((pattern) => `${path} uses ${pattern.source}`)
}

/** Files of `src/` that no root leads to, following imports of every kind. */
function unreached(files: Files, roots: readonly string[]): string[] {
  const seen = new Set<string>()
  const queue = [...roots]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = files.get(path)
    if (seen.has(path) || text === undefined) continue
    seen.add(path)
    for (const { specifier } of importsOf(text)) {
      if (specifier.startsWith('.')) queue.push(posix.join(dirname(path), specifier))
    }
  }
  return [...files.keys()].filter((path) => path.startsWith('src/') && !seen.has(path))
}

function read(folder: string): Files {
  const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .sort()
  return new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
}

const isGenerated = (path: string): boolean =>
  path.startsWith('src/generated/') || path.includes('.generated.')
const lines = (text: string): number => text.split('\n').length - 1
const sources = read('src')
const scripts = read('scripts')

describe('architecture', () => {
  it('imports go in one direction, and only cli and action touch process, clock and terminal', () => {
    expect(violations(sources)).toEqual([])
  })

  it('every source file is reached from the program, a rule pack or a script', () => {
    const roots = [...sources.keys()].filter((path) => /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(path))
    const all = new Map([...sources, ...scripts])
    expect(unreached(all, ['src/cli/entry.ts', 'src/action/entry.ts', ...roots, ...scripts.keys()])).toEqual(
      [],
    )
  })

  it(`no file has more than ${LINE_LIMIT} lines, no test more than ${TEST_LINE_LIMIT}`, () => {
    const all = [...sources, ...scripts, ...read('test'), ...read('bin')]
    const limit = (path: string): number => (path.startsWith('test/') ? TEST_LINE_LIMIT : LINE_LIMIT)
    const long = all.filter(([path, text]) => !isGenerated(path) && lines(text) > limit(path))
    expect(long.map(([path, text]) => `${path}: ${lines(text)}`)).toEqual([])
  })
})

describe('the architecture test itself', () => {
  it.each([
    ['src/rules/secrets/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/rules/x.ts', "import { run } from '../git/run.ts'"],
    ['src/engine/x.ts', "const git = await import('../git/run.ts')"],
    ['src/sources/x.ts', "import type { Rule } from '../rules/rule.ts'"],
    ['src/sources/x.ts', "import { spawn } from 'node:child_process'"],
    ['src/reporters/x.ts', "import { scan } from '../scan.ts'"],
    ['src/scan.ts', "import { version } from './cli/version.ts'"],
    ['src/reporters/x.ts', "import {\n  a,\n  b,\n} from '../findings/detect.ts'"],
    ['src/reporters/x.ts', "export { a } from '../findings/detect.ts'"],
    ['src/config/x.ts', 'if (process.env.CI) run()'],
    ['src/findings/x.ts', 'const now = Date.now()'],
    ['src/cli/x.ts', "import simpleGit from 'simple-git'"],
    ['src/new-folder/x.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(violations(new Map([[path, text]]))).toHaveLength(1)
  })

  it.each([
    ['src/reporters/x.ts', "import type { Finding } from '../findings/types.ts'"],
    ['src/git/x.ts', "import { spawn } from 'node:child_process'"],
    ['src/cli/x.ts', "import { scan } from '../scan.ts'\nprocess.exitCode = 2"],
    ['src/engine/x.ts', '/** Touches neither process.env nor Date.now(). */'],
  ])('takes in %s: %s', (path, text) => {
    expect(violations(new Map([[path, text]]))).toEqual([])
  })

  it('sees a file that nothing imports', () => {
    const files = new Map([
      ['src/cli/entry.ts', "import '../a.ts'"],
      ['src/a.ts', ''],
      ['src/b.ts', ''],
    ])
    expect(unreached(files, ['src/cli/entry.ts'])).toEqual(['src/b.ts'])
  })
})
