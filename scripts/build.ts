/**
 * Builds `dist/`: what `bin/hushlint.js` runs from a plain clone, without an install step.
 * With `--check` it writes nothing and fails, naming the files, when `dist/` is not what a build gives.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle/bundle.ts'
import { writeBundle } from './bundle/write.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')

const wanted = await bundle(ROOT)
if (process.argv.includes('--check')) {
  const differing = compare(wanted)
  for (const line of differing) console.error(line)
  if (differing.length > 0) {
    console.error('dist is not current: run npm run build and commit the result')
    process.exitCode = 1
  }
} else {
  // Emptied first: a chunk that is no longer made must not stay behind.
  rmSync(DIST, { recursive: true, force: true })
  writeBundle(DIST, wanted)
  const bytes = [...wanted.values()].reduce((sum, content) => sum + content.length, 0)
  console.log(`dist: ${wanted.size} files, ${Math.round(bytes / 1000)} kB`)
}

function compare(wanted: ReadonlyMap<string, Uint8Array>): string[] {
  const present = new Set(list(DIST))
  const lines: string[] = []
  for (const [name, content] of wanted) {
    if (!present.has(name)) lines.push(`missing: dist/${name}`)
    else if (!readFileSync(join(DIST, name)).equals(content)) lines.push(`differs: dist/${name}`)
  }
  for (const name of present) if (!wanted.has(name)) lines.push(`left over: dist/${name}`)
  return lines
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
