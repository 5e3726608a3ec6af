import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Language, Parser } from 'web-tree-sitter'

let started: Promise<Parser> | undefined

/**
 * The parser for HCL (20 ms the first time, then at once). Both WebAssembly files are read by the package itself: in the bundle
 * they lie beside us, else in the packages.
 */
export function hclParser(): Promise<Parser> {
  started ??= start()
  return started
}

async function start(): Promise<Parser> {
  const [runtime, grammar] = locate()
  await Parser.init({ locateFile: () => runtime })
  return new Parser().setLanguage(await Language.load(grammar))
}

function locate(): readonly [runtime: string, grammar: string] {
  const require = createRequire(import.meta.url)
  try {
    return [require.resolve('./web-tree-sitter.wasm'), require.resolve('./tree-sitter-hcl.wasm')]
  } catch {
    const folder = dirname(require.resolve('@tree-sitter-grammars/tree-sitter-hcl/package.json'))
    return [require.resolve('web-tree-sitter/web-tree-sitter.wasm'), join(folder, 'tree-sitter-hcl.wasm')]
  }
}
