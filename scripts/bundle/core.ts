import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { slug } from './chunk-names.ts'

/**
 * What a clean run of the hook needs. It is bundled into `cli.js` although it is imported lazily: each file that is loaded
 * costs more than half a millisecond, and the hook would load two dozen. Lazily imported means here that it is
 * not run before it is needed.
 */
const HOT: ReadonlySet<string> = new Set([
  'src/cli/wiring.ts',
  'src/cli/scan-command.ts',
  'src/scan.ts',
  'src/known.ts',
  'src/scanners/documents.ts',
  'src/scanners/personal/own-traces.ts',
  'src/open-source.ts',
  'src/sources/staged.ts',
  'src/reporters/text.ts',
  'src/catalogue.ts',
])

/** What is bundled into `cli.js`, and what it leaves out. */
export interface Core {
  /** Source modules in it, relative to the root, `/`-separated. */
  readonly modules: Set<string>
  /** Lazily imported and not hot: source or package file relative to the root, by name of its file in `dist/`. */
  readonly cold: Map<string, string>
}

/** Leaves lazily imported modules out of `cli.js`, unless they are hot, and notes them in `core.cold`. */
export function leaveColdOut(root: string, core: Core): Plugin {
  return {
    name: 'leave-cold-out',
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === SEEN || path.startsWith('node:')) return undefined
        const found = await find(path, { kind, importer, resolveDir, pluginData: SEEN })
        const file = projectPath(root, found.path)
        if (found.errors.length > 0 || HOT.has(file)) return found
        core.cold.set(slug(file), file)
        return { path: `./${slug(file)}.js`, external: true }
      })
    },
  }
}

/**
 * Lets everything outside `cli.js` use the modules that are in it, so that none exists twice: a second `UserError`
 * would not be an instance of the first. The modules that are used so are noted in `used`.
 */
export function useCore(root: string, core: Core, used: Set<string>): Plugin {
  return {
    name: 'use-core',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const file = projectPath(root, resolve(resolveDir, path))
        if (kind === 'entry-point' || !core.modules.has(file)) return undefined
        used.add(file)
        return { path: './cli.js', external: true }
      })
    },
  }
}

/** Source of the entry of `cli.js`: the program, and what other files use of it. */
export function coreEntry(entry: string, used: ReadonlySet<string>): string {
  const lines = [...used].sort().map((file) => `export * from './${file}'`)
  return [`export { run } from './${entry}'`, ...lines].join('\n')
}

/**
 * Throws when a file takes something from `cli.js` that it does not export. Two of its modules that export the same name
 * do this: JavaScript then silently exports neither.
 */
export function checkImports(name: string, text: string, exported: readonly string[]): void {
  for (const [, names = ''] of text.matchAll(/^import \{([^}]*)\} from "\.\/cli\.js";$/gm)) {
    for (const binding of names.split(',')) {
      const wanted = binding.trim().split(' ')[0] ?? ''
      if (wanted !== '' && !exported.includes(wanted)) {
        throw new Error(`${name} needs ${wanted} of cli.js: rename it where two modules export it`)
      }
    }
  }
}

const SEEN = Symbol('resolved by ourselves')

function projectPath(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}
