import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { chunkNames } from './chunk-names.ts'
import { licences } from './licences.ts'

/** Entries of the bundle: name in `dist/` and source. */
const ENTRIES = { cli: 'src/cli/entry.ts' }
/** Read by its package from the folder of the file that asks for it. */
const ASSETS = { 're2.wasm': 'node_modules/re2-wasm/build/wasm/re2.wasm' }
const NODE_VERSION = '20.19'

/** CommonJS packages ask for these; only files that hold such a package get them. */
const COMMONJS = `import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
`

/**
 * Bundles the program: ESM, one file per lazily imported part, with names that a change of content does not change.
 *
 * @param root absolute path of the project
 * @returns content by path relative to `dist/`, `/`-separated. The same sources give the same bytes.
 */
export async function bundle(root: string): Promise<Map<string, Buffer>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${NODE_VERSION}`,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [versionOnly(root)],
  })
  const names = chunkNames(result.metafile)
  const files = new Map<string, Buffer>()
  for (const file of result.outputFiles) {
    const built = file.path.replaceAll('\\', '/').split('/').at(-1) ?? ''
    let text = file.text
    for (const [from, to] of names) text = text.replaceAll(`"./${from}"`, `"./${to}"`)
    if (/\bvar __require =|\b__dirname\b|\b__filename\b/.test(text)) text = COMMONJS + text
    files.set(names.get(built) ?? built, Buffer.from(text))
  }
  for (const [name, source] of Object.entries(ASSETS)) files.set(name, readFileSync(join(root, source)))
  // Copied elsewhere the files are still modules.
  files.set('package.json', Buffer.from('{ "type": "module" }\n'))
  files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(licences(root, result.metafile, Object.values(ASSETS))))
  return files
}

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
