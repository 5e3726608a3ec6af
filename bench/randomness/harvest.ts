import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** One string as it stood in a source file, and the package or folder that it came from. */
export interface Harvested {
  readonly text: string
  readonly kind: 'identifier' | 'literal'
  readonly group: string
}

const extensions = new Set(
  '.js .cjs .mjs .ts .cts .mts .tsx .jsx .json .py .go .java .kt .rb .php .vue .css .yml .yaml .html .properties .toml .cfg'.split(
    ' ',
  ),
)
// Files that are data rather than code: their values are random by trade.
const dataFile = /(?:^|[-.])(?:package-lock|npm-shrinkwrap|lock|min\.js\.map|map)(?:\.json)?$|\.map$/
// Source maps, WebAssembly and images in one string, and what a package file says of its own origin.
const packed = /[A-Za-z0-9+/=]{120,}|"(?:gitHead|integrity|_resolved|_integrity|shasum)": *"[^"]*"/g
const identifier = /[A-Za-z_$][A-Za-z0-9_$]{5,99}/g
const literal = /"([^"\\\n]{6,200})"|'([^'\\\n]{6,200})'|`([^`\\\n$]{6,200})`/g

/** Unique identifiers and string literals of 6 to 200 characters below a folder. */
export function harvest(root: string): Harvested[] {
  const seen = new Map<string, Harvested>()
  for (const file of files(root)) {
    const group = groupOf(root, file)
    const source = readFileSync(file, 'utf8').replace(packed, ' ')
    const add = (text: string, kind: Harvested['kind']) => {
      if (!seen.has(text)) seen.set(text, { text, kind, group })
    }
    for (const match of source.matchAll(literal)) add(match[1] ?? match[2] ?? match[3] ?? '', 'literal')
    for (const match of source.matchAll(identifier)) add(match[0], 'identifier')
  }
  return [...seen.values()]
}

/** True for one package in four: it is measured, never learnt from. */
export function heldOut(group: string): boolean {
  let hash = 7
  for (let i = 0; i < group.length; i++) hash = (hash * 31 + group.charCodeAt(i)) >>> 0
  return hash % 4 === 0
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== '.git') yield* files(path)
    } else if (entry.isFile() && extensions.has(extname(entry.name)) && !dataFile.test(entry.name)) {
      if (statSync(path).size <= 4e6) yield path
    }
  }
}

function groupOf(root: string, file: string): string {
  const parts = file.slice(root.length).split(/[\\/]/).filter(Boolean)
  const [first = basename(root), second = ''] = parts
  return first.startsWith('@') ? `${first}/${second}` : first
}
