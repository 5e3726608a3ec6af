#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()

try {
  const { run } = await import('../dist/cli.js')
  process.exitCode = await run()
} catch (error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('cli.js')
  console.error(
    missing ? 'hushlint: dist/cli.js is missing\n  In a clone of the source, run npm run build.' : error,
  )
  process.exitCode = 2
}
