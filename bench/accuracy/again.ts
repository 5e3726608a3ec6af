/**
 * Asks the program of today what it says of every place that was read, and writes the level, or `joined` (a related place of a finding), or `gone`, as `today` into `labels.jsonl`:
 *
 *     npx tsx bench/accuracy/again.ts FOLDER…
 *
 * Each FOLDER holds clones as `owner+name` or, bare, as `owner+name/repo`. The contents are written to a folder of their own, under their paths, and scanned there
 * as any tree; places whose clone or object is not there keep what they have. Runs `dist/` as it is: build it first.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folder, type Label, labels } from './data.ts'
import { cloneOf, ROOM, readObject } from './objects.ts'
import { by } from './page.ts'

interface Found {
  readonly ruleId: string
  readonly level: Label['level']
  readonly path: string
  readonly region: { readonly startLine: number }
  readonly related: readonly { readonly region: { readonly startLine: number } }[]
}

const LOUDEST_FIRST = ['error', 'warning', 'note'] as const
const program = fileURLToPath(new URL('../../bin/hushlint.js', import.meta.url))
const clones = process.argv.slice(2)
if (clones.length === 0) throw new Error('usage: npx tsx bench/accuracy/again.ts FOLDER…')

const today = new Map<Label, Label['today']>()
for (const [repository, of] of by(labels, (label) => label.repository)) {
  const clone = cloneOf(clones, repository)
  if (clone === undefined) console.log(`${repository}: no clone`)
  else judge(clone, of)
}
const renewed = labels.map((label) => {
  const level = today.get(label) ?? label.today
  return level === undefined ? label : { ...label, today: level }
})
writeFileSync(`${folder}labels.jsonl`, `${renewed.map((label) => JSON.stringify(label)).join('\n')}\n`)
console.log(`${today.size} of ${labels.length} places`)

function judge(clone: string, of: readonly Label[]): void {
  const tree = mkdtempSync(join(tmpdir(), 'hushlint-again-'))
  try {
    const places = new Map<string, Label[]>()
    const objects = [...new Set(of.map(({ object }) => object))]
    for (const label of of) {
      // A number, since the words of a path count.
      const key = `${objects.indexOf(label.object)}/${fileOf(label)}`
      places.set(key, [...(places.get(key) ?? []), label])
    }
    for (const [key, [label]] of places) if (!write(clone, join(tree, key), label!)) places.delete(key)
    const found = by(scan(tree), (finding) => fileOf(finding))
    for (const [key, read] of places) {
      const here = found.find(([path]) => path === key)?.[1] ?? []
      for (const label of read) today.set(label, levelOf(label, here, key))
    }
  } finally {
    rmSync(tree, { recursive: true })
  }
}

/** The path without the members of an archive. */
function fileOf({ path }: { readonly path: string }): string {
  return path.split('!', 1)[0] as string
}

function write(clone: string, path: string, { object }: Label): boolean {
  const bytes = readObject(clone, object)
  if (bytes === undefined) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return true
}

function scan(tree: string): readonly Found[] {
  const options = ['--pack', 'secrets', '--format', 'json', '--fail-on', 'never', '--quiet']
  const { stdout } = spawnSync(process.execPath, [program, '.', ...options], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: ROOM,
  })
  return (JSON.parse(stdout) as { findings: Found[] }).findings
}

/** Of the same rule, or else of any: a value may have got a rule of its own since. Labels hold no column: of several in a line, the loudest. */
function levelOf(label: Label, here: readonly Found[], key: string): NonNullable<Label['today']> {
  const path = key + label.path.slice(fileOf(label).length)
  const there = here.filter((found) => found.path === path && found.region.startLine === label.line)
  const same = there.filter(({ ruleId }) => ruleId === label.rule)
  const levels = new Set((same.length > 0 ? same : there).map(({ level }) => level))
  const joined = here.some(
    (found) => found.path === path && found.related.some(({ region }) => region.startLine === label.line),
  )
  return LOUDEST_FIRST.find((level) => levels.has(level)) ?? (joined ? 'joined' : 'gone')
}
