const IMPORT = /^import (?:(\w+)|\* as (\w+)|(?:(\w+), )?\{([^}]*)\}) from "(node:[^"]+)";\n/gm

/**
 * Takes Node's own modules by `process.getBuiltinModule` (Node 20.16) instead of by `import`. An `import` copies every
 * property of the module, and so runs its getters: that of `node:process` opens standard input, that of `node:fs` loads the
 * streams. It costs several milliseconds at each start. They come first, as imports do.
 */
export function takeBuiltins(text: string): string {
  const taken: string[] = []
  const rest = text.replace(IMPORT, (_, only, namespace, first, names, module) => {
    for (const name of [only, namespace, first]) {
      if (name !== undefined) taken.push(`const ${name} = process.getBuiltinModule("${module}");\n`)
    }
    if (names !== undefined) {
      const bindings = names
        .replace(/([\w$]+) as ([\w$]+)/g, '$1: $2')
        .replace(/\s+/g, ' ')
        .trim()
      taken.push(`const { ${bindings.replace(/,$/, '')} } = process.getBuiltinModule("${module}");\n`)
    }
    return ''
  })
  return taken.join('') + rest
}
