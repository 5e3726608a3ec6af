import type { KeptFiles } from '../../types.ts'
import type { FileFacts } from '../code/sym.ts'
import type { Inventory, Place, Usage, VaultPair } from '../types.ts'
import { FactsStore } from './facts-store.ts'
import { type FactsTable, factsOf, tableOf } from './facts-table.ts'
import { emptyIndex, FORM, type Index, type KeptKinds, type Unparsed } from './form.ts'
import { type InventoryRow, inventoryOf, inventoryRow } from './inventory-row.ts'
import { type Links, linksIn } from './links.ts'
import { usageOf, usageRow } from './usage-row.ts'

export type { Unparsed } from './form.ts'

const INDEX = 'inventory.json'
const LINKS = 'inventory-links.json'
/** Contents that the present state has not are forgotten beyond this number. */
const MOST_OTHERS = 20_000

/** Enough of an id that no two contents share it, in hex digits. */
export const ID_LENGTH = 24

/** What the JavaScript or TypeScript of a state reads together. */
export interface Linked {
  readonly usages: readonly Usage[]
  readonly dynamic: readonly Place[]
  readonly pairs: readonly VaultPair[]
}

/**
 * What contents say of variables, by the id of the content: worked out once, kept in a few files, of which the others are read only when
 * code has to be linked again. Names, places and the shape of code; no values.
 */
export class Memory {
  readonly #kept: KeptFiles | undefined
  readonly #index: Index
  /** Words by their place in `words`, made when the first is added. */
  #words: Map<string, number> | undefined
  readonly #texts: Map<string, string>
  readonly #marked: Set<string>
  readonly #seen = new Set<string>()
  /** Those of this run: others are forgotten. */
  readonly #inventories: Record<string, InventoryRow> = {}
  #changed = false
  readonly #facts: FactsStore

  constructor(kept: KeptFiles | undefined) {
    this.#kept = kept
    this.#facts = new FactsStore(kept)
    const index = parsed(kept?.read(INDEX)) as Index | undefined
    this.#index = index?.form === FORM ? index : emptyIndex()
    this.#texts = unpacked(this.#index)
    this.#marked = new Set(this.#index.marked)
  }

  /** Words in the form of a variable's name in a content; undefined where it was never read. */
  wordsOf(id: string): readonly string[] | undefined {
    const places = this.#texts.get(id)
    if (places === undefined || places === '') return places === '' ? [] : undefined
    return places.split(',').map((at) => this.#index.words[Number(at)] ?? '')
  }

  has(id: string): boolean {
    this.#seen.add(id)
    return this.#texts.has(id)
  }

  addText(id: string, words: readonly string[], marked: boolean): void {
    if (this.has(id)) return
    this.#texts.set(id, words.map((word) => this.#number(word)).join(','))
    if (marked) this.#marked.add(id)
    this.#changed = true
  }

  pathKinds(): KeptKinds | null {
    return this.#index.pathKinds
  }

  addPathKinds(kinds: KeptKinds): void {
    this.#index.pathKinds = kinds
    this.#changed = true
  }

  isMarked(id: string): boolean {
    return this.#marked.has(id)
  }

  /** Facts of code; `null` where it has nothing to do with an environment, undefined where it was never read. */
  code(kind: string, id: string): FileFacts | Unparsed | null | undefined {
    const known = this.#index.code[kind + id]
    if (known === undefined || known === 0) return known === 0 ? null : undefined
    if (known !== 1) return known
    const table = this.#facts.get(kind + id)
    return table === undefined ? undefined : factsOf(table)
  }

  /** Facts in the form that is kept. */
  table(kind: string, id: string): FactsTable | undefined {
    return this.#facts.get(kind + id)
  }

  /** Whether a content is known as code, without its facts; `relevant`: it has to do with an environment. */
  codeState(kind: string, id: string): 'relevant' | 'other' | undefined {
    const known = this.#index.code[kind + id]
    return known === undefined ? undefined : known === 0 ? 'other' : 'relevant'
  }

  problem(kind: string, id: string): Unparsed | undefined {
    const known = this.#index.code[kind + id]
    return typeof known === 'object' ? known : undefined
  }

  addCode(kind: string, id: string, facts: FileFacts | Unparsed | null): void {
    this.#seen.add(id)
    if (facts === null) this.#index.code[kind + id] = 0
    else if (!('uses' in facts)) this.#index.code[kind + id] = facts
    else {
      this.#index.code[kind + id] = 1
      this.#facts.add(kind + id, tableOf(facts))
    }
    this.#changed = true
  }

  deploy(kind: string, id: string, path: string): readonly Usage[] | Unparsed | undefined {
    const known = this.#index.deploy[kind + id]
    return Array.isArray(known) ? known.map((row) => usageOf(row, path)) : known
  }

  addDeploy(kind: string, id: string, found: readonly Usage[] | Unparsed): void {
    this.#seen.add(id)
    this.#index.deploy[kind + id] = 'message' in found ? found : found.map(usageRow)
    this.#changed = true
  }

  /** An inventory as it was read, without the text of its procedures: enough where it is not part of the change. */
  inventory(path: string, id: string): Inventory | undefined {
    const row = this.#index.inventories[`${path} ${id}`]
    if (row === undefined) return undefined
    this.#inventories[`${path} ${id}`] = row
    return inventoryOf(row)
  }

  addInventory(path: string, id: string, inventory: Inventory): void {
    const key = `${path} ${id}`
    this.#changed ||= this.#index.inventories[key] === undefined
    this.#inventories[key] = inventoryRow(inventory)
  }

  /** What was linked of exactly these files. */
  linked(key: string): Linked | undefined {
    const known = this.#index.linked
    if (known?.key !== key) return undefined
    const path = (at: number): string => known.paths[at] ?? ''
    return {
      usages: known.usages.map(([at, row]) => usageOf(row, path(at))),
      dynamic: known.dynamic.map(([at, start, end]) => ({ path: path(at), start, end })),
      pairs: known.pairs,
    }
  }

  addLinked(key: string, { usages, dynamic, pairs }: Linked): void {
    const paths = [...new Set([...usages.map(({ place }) => place.path), ...dynamic.map(({ path }) => path)])]
    const at = new Map(paths.map((path, i) => [path, i]))
    this.#index.linked = {
      ...{ key, paths, pairs },
      usages: usages.map((usage) => [at.get(usage.place.path) ?? 0, usageRow(usage)]),
      dynamic: dynamic.map(({ path, start, end }) => [at.get(path) ?? 0, start, end]),
    }
    this.#changed = true
  }

  /** What was linked of the files of the state before, file by file. */
  links(): Links | undefined {
    return linksIn(this.#kept?.read(LINKS))
  }

  addLinks(links: Links): void {
    this.#kept?.write(LINKS, JSON.stringify(links))
  }

  /** Writes what is new; contents that were not asked for in this run are forgotten when there are many. */
  save(): void {
    if (!this.#changed || this.#kept === undefined) return
    const index = this.#index
    index.marked = [...this.#marked]
    index.inventories = this.#inventories
    if (this.#texts.size > this.#seen.size + MOST_OTHERS) this.#forget()
    index.texts = [...this.#texts.keys()].join('')
    index.textWords = [...this.#texts.values()].join(';')
    this.#kept.write(INDEX, JSON.stringify(index))
    this.#facts.save()
  }

  #forget(): void {
    const isPresent = (key: string): boolean => this.#seen.has(key.slice(key.indexOf(':') + 1))
    const keep = <Value>(record: Record<string, Value>): Record<string, Value> =>
      Object.fromEntries(Object.entries(record).filter(([key]) => isPresent(key)))
    const index = this.#index
    for (const id of [...this.#texts.keys()]) if (!this.#seen.has(id)) this.#texts.delete(id)
    index.code = keep(index.code)
    index.deploy = keep(index.deploy)
    index.manifests = keep(index.manifests)
    index.marked = index.marked.filter(isPresent)
    this.#facts.keep(isPresent)
  }

  /** What of a manifest imports are found by, as JSON; undefined where it was never read. */
  manifest(id: string): string | undefined {
    return this.#index.manifests[id]
  }

  addManifest(id: string, text: string): void {
    this.#index.manifests[id] = text
    this.#changed = true
  }

  #number(word: string): number {
    this.#words ??= new Map(this.#index.words.map((one, at) => [one, at]))
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.#index.words.push(word) - 1)
    return this.#index.words.length - 1
  }
}

function unpacked({ texts, textWords }: Index): Map<string, string> {
  const found = new Map<string, string>()
  if (texts === '') return found
  for (const [at, words] of textWords.split(';').entries())
    found.set(texts.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH), words)
  return found
}

/** Undefined for what is no JSON; what is of another form says so in `form`. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
