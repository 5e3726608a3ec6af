import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Service } from '../../src/rules/rule.ts'

/** Folders of `src/rules` that hold services; the others hold what rules are made of. */
export const packs = [
  'secrets',
  'containers',
  'files',
  'network',
  'identifiers',
  'personal',
  'runtime',
  'inventory',
] as const

/** A service file: `export default defineService({ … })`. */
export interface ServiceFile {
  /** Relative to `src/rules`, `/`-separated, as `secrets/github.ts`. */
  readonly path: string
  readonly service: Service
}

/** Reads every `src/rules/<pack>/*.ts`, in order of path. A folder is a pack when its files export services. */
export async function readServices(packs: readonly string[]): Promise<readonly ServiceFile[]> {
  const files: ServiceFile[] = []
  for (const path of packs.flatMap(filesOf).sort()) {
    const module: { default?: Service } = await import(pathToFileURL(join(rulesFolder, path)).href)
    if (!Array.isArray(module.default?.rules))
      throw new Error(`src/rules/${path} has no default export with rules`)
    files.push({ path, service: module.default })
  }
  return files
}

function filesOf(pack: string): string[] {
  const names = readdirSync(rulesFolder, { withFileTypes: true }).some(
    (e) => e.isDirectory() && e.name === pack,
  )
    ? readdirSync(join(rulesFolder, pack))
    : []
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${pack}/${name}`)
}

const rulesFolder = fileURLToPath(new URL('../../src/rules/', import.meta.url))
