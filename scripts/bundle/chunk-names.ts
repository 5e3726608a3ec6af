import { basename } from 'node:path'
import type { Metafile } from 'esbuild'

/**
 * esbuild names its chunks by a hash of their content, so that every change renames files in `dist/` and Git shows
 * no difference, only removals and additions. This gives each chunk a name made from what is in it: a lazily
 * imported module keeps its own name, what several share is named after the first of its modules.
 *
 * @returns new file name by built file name, for chunks only
 */
export function chunkNames(metafile: Metafile): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const [path, output] of Object.entries(metafile.outputs).sort(([, a], [, b]) =>
    first(a) < first(b) ? -1 : 1,
  )) {
    const built = basename(path)
    if (!/-[A-Z0-9]{8}\.js$/.test(built)) {
      taken.add(built)
      continue
    }
    const stem = output.entryPoint === undefined ? `shared-${slug(first(output))}` : slug(output.entryPoint)
    names.set(built, unique(stem, taken))
  }
  return names
}

type Output = Metafile['outputs'][string]

/** The module that stands for an output. No module lies in two outputs, so no two outputs have the same. */
function first({ entryPoint, inputs }: Output): string {
  return entryPoint ?? Object.keys(inputs).sort()[0] ?? 'runtime'
}

/** `src/reporters/sarif.ts` as `reporters-sarif`, `node_modules/yaml/dist/index.js` as `yaml-dist-index`. */
export function slug(path: string): string {
  return path
    .replace(/^.*node_modules\//, '')
    .replace(/^src\//, '')
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function unique(stem: string, taken: Set<string>): string {
  let name = `${stem}.js`
  for (let n = 2; taken.has(name); n++) name = `${stem}-${n}.js`
  taken.add(name)
  return name
}
