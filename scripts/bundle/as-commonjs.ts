import { transformSync } from 'esbuild'

/**
 * Turns a built file from a module into CommonJS. Node starts its machinery for modules only when it meets one, and
 * that costs every run of the hook milliseconds; and a script's compiled code can be kept on every version of Node (`bin/hushlint.js`).
 * What can be escaped is ASCII then, as the first file is wholly; sources of expressions and raw templates cannot be.
 *
 * @param text as `takeBuiltins` left it; its imports are files of the bundle
 */
export function asCommonJs(text: string): string {
  const { code } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'ascii',
    legalComments: 'none',
    define: { 'import.meta.url': URL_NAME },
    // Then `import()` becomes a promise of `require()`: all that is imported so is a file of the bundle.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  })
  return `"use strict";\n${code.includes(URL_NAME) ? URL_LINE : ''}${code}`
}

const URL_NAME = '__ownUrl'
const URL_LINE = `const ${URL_NAME} = require("node:url").pathToFileURL(__filename).href;\n`
