import { createRequire } from 'node:module'

/** An expression within RE2's memory. `delete` gives the memory back; nothing else does. */
export interface WrappedRe2 {
  ok(): boolean
  /** RE2's reason when it is not ok. */
  error(): string
  /** `start` and `index` count code points; `index` is -1 for no match. `groups` holds the texts of groups 1 and up. */
  match(
    text: string,
    start: number,
    withGroups: boolean,
  ): { index: number; match: string; groups: (string | undefined)[] }
  delete(): void
}

/** One instance of the WebAssembly module, with 16 MB of memory that cannot grow. */
export interface Re2Module {
  WrappedRE2: new (pattern: string, ignoreCase: boolean, multiline: boolean, dotAll: boolean) => WrappedRe2
}

/**
 * Starts a new instance of the module that re2-wasm wraps (10 to 20 ms). The package's own class is left out: it
 * rewrites patterns as if they were JavaScript's, and never frees them.
 *
 * The file looks for `re2.wasm` in its own folder. In the bundle it lies beside us as `re2.cjs`.
 */
export function startRe2(): Re2Module {
  const require = createRequire(import.meta.url)
  const path = resolve(require)
  // An instance that ran out of memory is dead; the module must be evaluated again to get another.
  delete require.cache[path]
  return silently(() => require(path) as Re2Module)
}

function resolve(require: NodeJS.Require): string {
  try {
    return require.resolve('./re2.cjs')
  } catch {
    return require.resolve('re2-wasm/build/wasm/re2.js')
  }
}

/** The module keeps the two functions it finds at its start and reports every failure through them, on our terminal. */
function silently<T>(load: () => T): T {
  const terminal = globalThis.console
  const { log, warn } = terminal
  terminal.log = terminal.warn = () => {}
  try {
    return load()
  } finally {
    terminal.log = log
    terminal.warn = warn
  }
}
