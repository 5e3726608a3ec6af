import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild'
import { asCommonJs } from './as-commonjs.ts'
import { takeBuiltins } from './builtins.ts'
import { chunkNames } from './chunk-names.ts'
import { type Core, checkImports, coreEntry, leaveColdOut, useCore } from './core.ts'
import { licences } from './licences.ts'

const ENTRY = 'src/cli/entry.ts'
/** What `action.yml` starts: a file beside `cli.js`, of which it uses all that is in there. */
const ACTION = ['action', 'src/action/entry.ts'] as const
/**
 * Looked for beside the bundle: `re2.cjs` by `src/engine/re2-load.ts`, and `re2.wasm` by that; the other two by
 * `src/scanners/tree/hcl-load.ts`.
 */
const ASSETS = {
  'generated/catalogue.txt': 'src/generated/catalogue.txt',
  're2.cjs': 'node_modules/re2-wasm/build/wasm/re2.js',
  're2.wasm': 'node_modules/re2-wasm/build/wasm/re2.wasm',
  'tree-sitter-hcl.wasm': 'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  'web-tree-sitter.wasm': 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
}

/**
 * Packages that Node gets as CommonJS, by their form as modules: a lazy import of CommonJS has no names in the bundle, and the
 * loader of jsonc-parser hides its parts from it.
 */
const MODULES = {
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  yaml: './node_modules/yaml/browser/dist/index.js',
}

/**
 * Bundles the program: `cli.js` with all that a hook needs, and one file for each part that is loaded when it is asked
 * for, with names that a change of content does not change.
 *
 * @param root absolute path of the project
 * @returns content by path relative to `dist/`, sorted. The same sources give the same bytes.
 */
export async function bundle(root: string): Promise<Map<string, Buffer>> {
  const core: Core = { modules: new Set(), cold: new Map() }
  const used = new Set<string>()
  // What is in cli.js must be known before the rest is bundled, and what the rest uses of it before it is written.
  const first = await buildCore(root, core, used)
  for (const path of Object.keys(first.metafile.inputs)) if (path.startsWith('src/')) core.modules.add(path)
  const rest = await buildRest(root, core, used)
  const cli = await buildCore(root, core, used)

  const exported = cli.metafile.outputs['dist/cli.js']?.exports ?? []
  for (const { path, text } of rest.outputFiles) checkImports(path, text, exported)

  const metafiles = [cli.metafile, rest.metafile]
  const files = new Map<string, Buffer>([...outputs(cli), ...outputs(rest)])
  for (const [name, source] of Object.entries(ASSETS)) files.set(name, readFileSync(join(root, source)))
  files.set(PROSE, await prose(root))
  // Beside ours, which says that its files are modules.
  files.set('package.json', Buffer.from('{ "type": "commonjs" }\n'))
  files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(licences(root, metafiles, Object.values(ASSETS))))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Built = BuildResult<BuildOptions & { metafile: true; write: false }>

function buildCore(root: string, core: Core, used: ReadonlySet<string>): Promise<Built> {
  return build({
    ...shared(root, leaveColdOut(root, core)),
    stdin: { contents: coreEntry(ENTRY, used), resolveDir: root, sourcefile: 'cli.ts', loader: 'ts' },
    outfile: 'dist/cli.js',
  })
}

function buildRest(root: string, core: Core, used: Set<string>): Promise<Built> {
  return build({
    ...shared(root, useCore(root, core, used)),
    entryPoints: Object.fromEntries([...core.cold, ACTION].sort()),
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outdir: 'dist',
    splitting: true,
  })
}

function shared(root: string, plugin: Plugin): BuildOptions & { metafile: true; write: false } {
  return {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
    alias: MODULES,
    plugins: [plugin, toolkit(), versionOnly(root), proseOnly(root)],
  }
}

function* outputs({ outputFiles, metafile }: Built): Generator<[string, Buffer]> {
  const names = chunkNames(metafile)
  for (const file of outputFiles) {
    const built = file.path.replaceAll('\\', '/').split('/').at(-1) ?? ''
    let text = file.text
    for (const [from, to] of names) text = text.replaceAll(`"./${from}"`, `"./${to}"`)
    yield [names.get(built) ?? built, Buffer.from(asCommonJs(takeBuiltins(text)))]
  }
}

/**
 * Of the Action's toolkit only what is used: its packages do not say that their modules can be left out, and would bring along an HTTP
 * client of half a megabyte for a token that is never asked for.
 */
function toolkit(): Plugin {
  return {
    name: 'toolkit',
    setup({ onResolve, resolve: find }) {
      onResolve(
        { filter: /^(?:@actions\/|undici$|tunnel$)/ },
        async ({ path, kind, resolveDir, pluginData }) => {
          if (pluginData === TOOLKIT) return undefined
          const found = await find(path, { kind, resolveDir, pluginData: TOOLKIT })
          return { ...found, sideEffects: false }
        },
      )
      onResolve({ filter: /^\.\/.*\.js$/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === TOOLKIT || !/node_modules[\\/]@actions[\\/]/.test(resolveDir)) return undefined
        const found = await find(path, { kind, resolveDir, pluginData: TOOLKIT })
        return { ...found, sideEffects: false }
      })
    },
  }
}

const TOOLKIT = Symbol('resolved by ourselves')

/** Of our package.json only the version goes in: an update of a development tool must not change the bundle. */
function versionOnly(root: string): Plugin {
  return {
    name: 'version-only',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
        if (path !== join(root, 'package.json')) return undefined
        const { version } = JSON.parse(readFileSync(path, 'utf8'))
        return { contents: JSON.stringify({ version }), loader: 'json' }
      })
    },
  }
}

/** Looked for beside the bundle by what `proseOnly` puts in the place of `src/rule-infos.ts`. */
const PROSE = 'generated/rule-infos.txt'

/** What a report says of the rules, as JSON. */
async function prose(root: string): Promise<Buffer> {
  const { href } = pathToFileURL(join(root, 'src/rule-infos.ts'))
  const { builtInRules } = (await import(href)) as typeof import('../../src/rule-infos.ts')
  return Buffer.from(`${JSON.stringify(builtInRules())}\n`)
}

/**
 * Of the rules only what a report says of them is kept, as a text: their patterns are in the catalogue, and Node would read through
 * 800 kB of modules for the first finding of a hook.
 */
function proseOnly(root: string): Plugin {
  return {
    name: 'prose-only',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rule-infos\.ts$/ }, ({ path }) =>
        path === join(root, 'src/rule-infos.ts') ? { contents: PROSE_READER, loader: 'js' } : undefined,
      )
    },
  }
}

const PROSE_READER = `import { readFileSync } from 'node:fs'
export function builtInRules() {
  return JSON.parse(readFileSync(new URL('./${PROSE}', import.meta.url), 'utf8'))
}
`
