import { isBuiltin } from 'node:module'

const DYNAMIC = /\bimport\("([^"]+)"\)/g
const IMPORT = /^import (?:(\w+)|\* as (\w+)|(?:(\w+), )?\{([^}]*)\}) from "(node:[^"]+)";\n/gm

/** Modules of functions that are loaded when one of these is first called: they cost milliseconds, and a clean run needs none. */
const LATE: ReadonlySet<string> = new Set(['node:crypto', 'node:fs/promises'])

/**
 * Takes Node's own modules by `process.getBuiltinModule` (Node 20.16) instead of by `import`. An `import` copies every
 * property of the module, and so runs its getters: that of `node:process` opens standard input, that of `node:fs` loads the
 * streams. It costs several milliseconds at each start. They come first, as imports do; through `globalThis`, since a module may call
 * its own binding `process`.
 */
export function takeBuiltins(text: string): string {
  const taken: string[] = []
  const rest = text.replace(IMPORT, (_, only, namespace, first, names, module) => {
    for (const name of [only, namespace, first]) {
      if (name !== undefined)
        taken.push(`const ${name} = globalThis.process.getBuiltinModule("${module}");\n`)
    }
    if (names !== undefined && LATE.has(module)) {
      for (const name of names
        .split(',')
        .map((each: string) => each.trim())
        .filter(Boolean)) {
        const [imported, local = imported] = name.split(' as ')
        taken.push(
          `const ${local} = (...args) => globalThis.process.getBuiltinModule("${module}").${imported}(...args);\n`,
        )
      }
    } else if (names !== undefined) {
      const bindings = names
        .replace(/([\w$]+) as ([\w$]+)/g, '$1: $2')
        .replace(/\s+/g, ' ')
        .trim()
      taken.push(
        `const { ${bindings.replace(/,$/, '')} } = globalThis.process.getBuiltinModule("${module}");\n`,
      )
    }
    return ''
  })
  return taken.join('') + rest.replace(DYNAMIC, takeLate)
}

/** `import()` of one: the `require` that it would become may be another one by the name. */
function takeLate(written: string, module: string): string {
  return isBuiltin(module)
    ? `Promise.resolve(globalThis.process.getBuiltinModule(${JSON.stringify(module)}))`
    : written
}
