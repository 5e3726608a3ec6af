import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/** Texts that a package should bring and does not: `re2.wasm` is compiled from RE2, whose licence is not in re2-wasm. */
const ADDED: Readonly<Record<string, string>> = { 're2-wasm': 'scripts/bundle/re2-licence.txt' }

/**
 * The licence texts of all packages that have code or assets in the bundle, sorted by name.
 *
 * @param assets paths of copied files, relative to the root
 * @throws Error when a package comes without a licence text: it may not be shipped then
 */
export function licences(root: string, metafiles: readonly Metafile[], assets: readonly string[]): string {
  const folders = new Set<string>()
  const used = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  )
  for (const path of [...used, ...assets]) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
    if (folder !== undefined) folders.add(folder)
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const texts = licenceFiles(join(root, folder))
    if (texts.length === 0) throw new Error(`${name} has no licence text`)
    const added = ADDED[name]
    if (added !== undefined) texts.push(join(root, added))
    const rule = '='.repeat(80)
    return `${rule}\n${name} ${version}: ${license}\n${rule}\n\n${texts.map(read).join('\n\n')}\n`
  })
  return `The files of this folder hold code of these packages.\n\n${parts.join('\n')}`
}

function licenceFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  return files.sort().map((file) => join(folder, file))
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}
