#!/usr/bin/env node
'use strict'

const module_ = require('node:module')
const { join } = require('node:path')

const DIST = join(__dirname, '../dist/')
/** In bytes. */
const SUM = 4

main()

async function main() {
  try {
    const { load, keep } = module_.enableCompileCache === undefined ? keptCode() : nodesOwn()
    process.exitCode = await load('./cli.js').run()
    keep()
  } catch (error) {
    const missing =
      ['MODULE_NOT_FOUND', 'ENOENT'].includes(error?.code) && String(error.message).includes('cli.js')
    console.error(
      missing ? 'hushlint: dist/cli.js is missing\n  In a clone of the source, run npm run build.' : error,
    )
    process.exitCode = 2
  }
}

/** Node from 22.1 on keeps compiled code itself. */
function nodesOwn() {
  module_.enableCompileCache()
  return { load: (name) => require(DIST + name), keep: () => {} }
}

/**
 * Loads the files of `dist/` as `require` does, and keeps their compiled code beside `dist/`: who may write there may change the program
 * itself. What is kept is used for exactly the text that it was made of, and whole; V8 looks whether it is its own, but not whether it is damaged. Only the hook writes, since
 * nobody waits for the others, and what it compiled is what the next one needs. `NODE_DISABLE_COMPILE_CACHE`, as for Node's own, switches it off.
 */
function keptCode() {
  const fs = require('node:fs')
  const { isAscii } = require('node:buffer')
  const { Script } = require('node:vm')
  const { crc32 } = require('node:zlib')
  const { env, argv, version, arch } = process
  const folder = join(__dirname, `../.cache/${version}-${arch}/`)
  const off = env.NODE_DISABLE_COMPILE_CACHE || env.NODE_V8_COVERAGE
  const modules = new Map()
  const compiled = []

  function load(name) {
    if (!name.startsWith('./')) return require(name)
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const filename = join(DIST, name)
    const source = fs.readFileSync(filename)
    const kept = off ? undefined : keptFor(name, source)
    // Of ASCII alone it takes half the memory, and is compiled sooner.
    const body = isAscii(source) ? source.latin1Slice() : source.utf8Slice()
    const text = `(function (exports, require, module, __filename, __dirname) {${body}\n})`
    const script = new Script(text, { filename, cachedData: kept })
    if (kept === undefined || script.cachedDataRejected) compiled.push({ name, source, script })
    const module = { exports: {} }
    modules.set(name, module)
    script.runInThisContext()(module.exports, load, module, filename, DIST)
    return module.exports
  }

  /** A file holds the text, the code that was compiled of it, and the sum of that. */
  function keptFor(name, source) {
    try {
      const bytes = fs.readFileSync(folder + name)
      const code = bytes.subarray(source.length, -SUM)
      const isOurs =
        source.equals(bytes.subarray(0, source.length)) &&
        crc32(code) === bytes.readUInt32LE(bytes.length - SUM)
      return isOurs ? code : undefined
    } catch {
      return undefined
    }
  }

  function keep() {
    if (off || compiled.length === 0 || !argv.includes('--staged')) return
    try {
      fs.mkdirSync(folder, { recursive: true })
      for (const { name, source, script } of compiled) {
        const unfinished = `${folder}${name}.${process.pid}`
        const code = script.createCachedData()
        const sum = Buffer.alloc(SUM)
        sum.writeUInt32LE(crc32(code))
        fs.writeFileSync(unfinished, Buffer.concat([source, code, sum]))
        fs.renameSync(unfinished, folder + name)
      }
    } catch {
      // Installed where nobody may write: then every run compiles what it needs.
    }
  }

  return { load, keep }
}
