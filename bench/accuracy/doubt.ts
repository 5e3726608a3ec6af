/**
 * Learns from what was read how to tell a finding that is none, and writes the weights to `src/findings/doubt-table.ts`:
 *
 *     npx tsx bench/accuracy/doubt.ts FOLDER…
 *
 * Each FOLDER holds clones as `again.ts` takes them. Rows are the first readings of errors and warnings, with the level of the day, whatever has been mended since. A
 * value or a file that was read many times counts by the root of how often. Prints what the limits cost and bring, with whole repositories held back.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asText } from '../../src/engine/text.ts'
import { contentCues, placeCues } from '../../src/findings/doubt-cues.ts'
import { LIMITS } from '../../src/findings/doubt.ts'
import { type Label, labels, repositories } from './data.ts'
import { chanceOf, learn, type Row } from './logistic.ts'
import { cloneOf, readObject } from './objects.ts'
import { by, percent } from './page.ts'

/** A cue of fewer repositories says something of them, not of findings. */
const LEAST_REPOSITORIES = 4
const PENALTY = 33
/** Weights below this are left out of the table. */
const LEAST_WEIGHT = 0.05
const PARTS = 10
/** Of a line of the table. */
const WIDTH = 120

interface Finding extends Row {
  readonly label: Label
}

const clones = process.argv.slice(2)
if (clones.length === 0) throw new Error('usage: npx tsx bench/accuracy/doubt.ts FOLDER…')

const read = labels.filter(
  (label) => levelOf(label) !== 'note' && label.columns !== undefined && !label.proven,
)
const cuesOf = new Map<Label, readonly string[]>()
for (const [repository, of] of by(read, (label) => label.repository)) {
  const clone = cloneOf(clones, repository)
  if (clone === undefined) console.log(`${repository}: no clone`)
  else for (const [object, there] of by(of, (label) => label.object)) look(readObject(clone, object), there)
}
const names = common()
const indexes = new Map(names.map((name, i) => [name, i]))
const rows = toRows()
report(heldBack())
const whole = learn(rows, names.length, PENALTY)
write()

function look(object: Buffer | undefined, of: readonly Label[]): void {
  if (object === undefined) return
  const { bytes } = asText(object)
  const text = bytes.toString('utf8')
  const lines = text.split('\n')
  for (const label of of) {
    const [from, to] = label.columns as readonly [number, number]
    const line = lines[label.line - 1] ?? ''
    const head = lines.slice(0, label.line - 1).reduce((sum, each) => sum + Buffer.byteLength(each) + 1, 0)
    const start = head + Buffer.byteLength(line.slice(0, from - 1))
    const end = start + Buffer.byteLength(line.slice(from - 1, to - 1))
    const place = placeCues(label.path, levelOf(label))
    cuesOf.set(label, [...contentCues(bytes, { rule: label.rule, start, end }), ...place])
  }
}

/** Cues of several repositories, in order. */
function common(): readonly string[] {
  const seen = new Map<string, Set<string>>()
  for (const [{ repository }, cues] of cuesOf)
    for (const cue of cues) seen.set(cue, (seen.get(cue) ?? new Set()).add(repository))
  return [...seen]
    .filter(([, of]) => of.size >= LEAST_REPOSITORIES)
    .map(([cue]) => cue)
    .sort()
}

function toRows(): readonly Finding[] {
  const times = new Map<string, number>()
  for (const label of cuesOf.keys())
    for (const key of keysOf(label)) times.set(key, (times.get(key) ?? 0) + 1)
  const found = [...cuesOf].map(([label, cues]) => ({
    label,
    cues: cues.flatMap((cue) => indexes.get(cue) ?? []),
    is: label.verdict === 'noise' ? (1 as const) : (0 as const),
    weight: 1 / Math.sqrt(Math.max(...keysOf(label).map((key) => times.get(key) as number))),
  }))
  const mean = found.reduce((sum, { weight }) => sum + weight, 0) / found.length
  return found.map((row) => ({ ...row, weight: row.weight / mean }))
}

/** The value in its repository, and the rule in its file. */
function keysOf({ repository, rule, value, path }: Label): readonly string[] {
  return [`value ${repository} ${rule} ${value}`, `file ${repository} ${rule} ${path}`]
}

/** The probability of each finding by what was learnt from other repositories. */
function heldBack(): ReadonlyMap<Label, number> {
  const all = [...new Set(rows.map(({ label }) => label.repository))].sort()
  // By the order of names, which has nothing to do with what they hold.
  const partOf = new Map(all.map((repository, i) => [repository, i % PARTS]))
  const chances = new Map<Label, number>()
  for (let part = 0; part < PARTS; part++) {
    const others = rows.filter(({ label }) => partOf.get(label.repository) !== part)
    const learnt = learn(others, names.length, PENALTY)
    for (const { label, cues } of rows)
      if (partOf.get(label.repository) === part) chances.set(label, chanceOf(learnt, cues))
  }
  return chances
}

function report(chances: ReadonlyMap<Label, number>): void {
  const roundOf = new Map(repositories.map(({ repository, round }) => [repository, round ?? 0]))
  const groups = by([...chances.keys()], ({ repository }) => `round ${roundOf.get(repository)}`)
  console.log(`${rows.length} findings, ${names.length} cues; limits ${LIMITS.error} and ${LIMITS.warning}`)
  for (const [group, of] of [...groups, ['all', [...chances.keys()]] as const]) {
    const kept = of.filter((label) => (chances.get(label) as number) < limitOf(label))
    const lost = (verdict: Label['verdict']) =>
      `${count(of, verdict) - count(kept, verdict)} of ${count(of, verdict)} ${verdict}`
    const noise = `${percent(count(of, 'noise'), of.length)} -> ${percent(count(kept, 'noise'), kept.length)} %`
    console.log(
      `${group}: noise ${noise}, notes are ${lost('noise')}, ${lost('test-secret')}, ${lost('secret')}`,
    )
  }
}

function limitOf(label: Label): number {
  return levelOf(label) === 'error' ? LIMITS.error : LIMITS.warning
}

/** Before it was doubted. */
function levelOf({ level, doubted }: Label): Label['level'] {
  return doubted ?? level
}

function count(of: readonly Label[], verdict: Label['verdict']): number {
  return of.filter((label) => label.verdict === verdict).length
}

/** In hundredths, as `cue weight` with `;` between them, in lines. */
function write(): void {
  const kept = names
    .map((name, i) => ({ name, weight: whole.weights[i] as number }))
    // All rules: of one that is not there nothing is known.
    .filter(({ name, weight }) => name.startsWith('rule ') || Math.abs(weight) >= LEAST_WEIGHT)
  const lines = ['']
  for (const { name, weight } of kept) {
    const text = `${name} ${Math.round(weight * 100)};`
    if (`${lines.at(-1)}${text}`.length > WIDTH) lines.push('')
    lines[lines.length - 1] += text
  }
  writeFileSync(
    fileURLToPath(new URL('../../src/findings/doubt-table.ts', import.meta.url)),
    `// Written by bench/accuracy/doubt.ts of ${rows.length} findings. Log-odds in hundredths: what every finding has, and what a cue adds.\n` +
      `export const bias = ${Math.round(whole.bias * 100)}\n` +
      `export const weights = \`\n${lines.join('\n').replace(/[\\`$]/g, '\\$&')}\n\`\n`,
  )
  console.log(`${kept.length} weights`)
}
