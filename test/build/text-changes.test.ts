import { describe, expect, it } from 'vitest'
import { asCommonJs } from '../../scripts/bundle/as-commonjs.ts'
import { takeBuiltins } from '../../scripts/bundle/builtins.ts'
import { checkImports } from '../../scripts/bundle/core.ts'

describe('modules of Node', () => {
  it.each([
    ['import a from "node:path";\n', 'const a = globalThis.process.getBuiltinModule("node:path");\n'],
    ['import * as a from "node:path";\n', 'const a = globalThis.process.getBuiltinModule("node:path");\n'],
    [
      'import process from "node:process";\n',
      'const process = globalThis.process.getBuiltinModule("node:process");\n',
    ],
    [
      'import {\n  join,\n  sep as sep2\n} from "node:path";\n',
      'const { join, sep: sep2 } = globalThis.process.getBuiltinModule("node:path");\n',
    ],
    [
      'import a, { join } from "node:path";\n',
      'const a = globalThis.process.getBuiltinModule("node:path");\nconst { join } = globalThis.process.getBuiltinModule("node:path");\n',
    ],
  ])('are taken without an import: %j', (text, expected) => {
    expect(takeBuiltins(text)).toBe(expected)
  })

  it('come first, as imports do', () => {
    expect(takeBuiltins('f();\nimport { join } from "node:path";\n')).toMatch(
      /^const \{ join \}.*\nf\(\);\n$/,
    )
  })

  it('are the same as imported ones', async () => {
    const text = takeBuiltins('import { join as j, sep } from "node:path";\n')
    const url = `data:text/javascript,${encodeURIComponent(`${text}export default j('a', 'b') + sep`)}`
    const { join, sep } = await import('node:path')
    expect((await import(url)).default).toBe(join('a', 'b') + sep)
  })

  it('are taken so when they are imported late', () => {
    expect(takeBuiltins('const { join } = await import("path")')).toBe(
      'const { join } = await Promise.resolve(globalThis.process.getBuiltinModule("path"))',
    )
    expect(takeBuiltins('import("./path")')).toBe('import("./path")')
  })

  it('leave other imports alone', () => {
    const text = 'import { a } from "./cli.js";\nimport "./b.js";\n'
    expect(takeBuiltins(text)).toBe(text)
  })
})

describe('what other files take from cli.js', () => {
  const text = 'import {\n  UserError as E,\n  printable\n} from "./cli.js";\n'

  it('must be exported by it', () => {
    expect(() => checkImports('json.js', text, ['UserError', 'printable'])).not.toThrow()
    expect(() => checkImports('json.js', text, ['UserError'])).toThrow('json.js needs printable of cli.js')
  })
})

describe('a file as CommonJS', () => {
  const run = (text: string, modules: Record<string, unknown> = {}) => {
    const module = { exports: {} as Record<string, unknown> }
    const require = (name: string) =>
      modules[name] ?? { pathToFileURL: (path: string) => new URL(`file://${path}`) }
    new Function('exports', 'require', 'module', '__filename', asCommonJs(text))(
      ...[module.exports, require, module, '/folder/a.js'],
    )
    return module.exports
  }

  it('takes and gives what the module did, and loads the others when they are asked for', async () => {
    const text =
      'import { one } from "./cli.js"\nexport const two = one + 1\nexport const late = () => import("./b.js")'
    const own = run(text, { './cli.js': { one: 1 }, './b.js': { __esModule: true, three: 3 } })
    expect(own.two).toBe(2)
    expect(await (own.late as () => Promise<object>)()).toMatchObject({ three: 3 })
  })

  it('gives what is set later', () => {
    const own = run('export let value = 1\nexport const set = () => { value = 2 }') as {
      value: number
      set(): void
    }
    own.set()
    expect(own.value).toBe(2)
  })

  it('knows its own place', () => {
    expect(run('export const place = new URL("./b.txt", import.meta.url).href').place).toBe(
      'file:///folder/b.txt',
    )
  })

  it('is ASCII, and strict', () => {
    expect(asCommonJs('export const text = "…"')).toMatch(/^"use strict";\n[\0-\x7f]*$/)
    expect(() => run('undeclared = 1')).toThrow(ReferenceError)
  })
})
