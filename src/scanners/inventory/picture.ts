import type { Managed } from '../types.ts'
import type { TerraformNames } from './deploy/terraform.ts'
import { isVariableGlob, nameGlob, normalName } from './names.ts'
import type {
  DynamicRead,
  FileProblem,
  Inventory,
  InventoryRecord,
  Place,
  Usage,
  VaultPair,
} from './types.ts'

/** What documents say and what files do, side by side: what the comparisons and the command work on. */
export interface Picture {
  readonly paths: ReadonlySet<string>
  readonly inventories: readonly Inventory[]
  readonly usages: readonly Usage[]
  readonly dynamic: readonly DynamicRead[]
  readonly problems: readonly FileProblem[]
  readonly terraform: TerraformNames | undefined
  /** Text of a file that was read; undefined for others. */
  readonly textOf: (path: string) => string | undefined
  /** Where a page that is no inventory has the word. */
  readonly pageWith: (name: string) => Place | undefined
  /** Where any file that is no document has the word; asked for few names only. */
  readonly wordIn: (name: string) => Promise<Place | undefined>
  /** Only a part of the code was read: what nothing seems to read may be read all the same. */
  readonly partial: boolean
  /** What only some modules may read. */
  readonly managed: readonly Managed[]
  /** Names in a vault and of variables that code ties together. */
  readonly pairs: readonly VaultPair[]
  /** In a hook, what the change touches: what has no place in it need not be worked out. Undefined: everything is wanted. */
  readonly changed: ReadonlySet<string> | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Look-ups by name, with globs on both sides. */
export class NameIndex {
  readonly records = new Map<string, InventoryRecord[]>()
  readonly usages = new Map<string, Usage[]>()
  readonly #found = new Map<InventoryRecord, readonly Usage[]>()
  readonly #recordGlobs: readonly RegExp[]
  readonly #usageGlobs: readonly { readonly glob: RegExp; readonly usage: Usage }[]
  readonly #mentions: readonly ReadonlyMap<string, Place>[]

  constructor(picture: Picture) {
    for (const record of picture.inventories.flatMap(({ records }) => records)) {
      for (const name of [record.name, ...record.aliases]) push(this.records, normalName(name), record)
    }
    for (const usage of picture.usages) push(this.usages, normalName(usage.name), usage)
    this.#recordGlobs = [...this.records.keys()].filter(isVariableGlob).map(nameGlob)
    this.#usageGlobs = picture.usages
      .filter(({ name }) => name.includes('*') && name.replace(/[*_]/g, '').length >= 3)
      .map((usage) => ({ glob: nameGlob(usage.name), usage }))
    this.#mentions = picture.inventories.map(({ mentions }) => mentions)
  }

  isDocumented(name: string): boolean {
    const plain = normalName(name)
    if (this.records.has(plain) || this.#recordGlobs.some((glob) => glob.test(plain))) return true
    // `X_FILE` names a file that holds X.
    return plain.endsWith('_FILE') && this.records.has(plain.slice(0, -5))
  }

  /** First place where a page names it, outside of tables and lists. */
  mention(name: string): Place | undefined {
    return this.#mentions.map((names) => names.get(name)).find((place) => place !== undefined)
  }

  /** Uses of a record by any of its names. */
  usagesOf(record: InventoryRecord): readonly Usage[] {
    const known = this.#found.get(record) ?? this.#usagesOf(record)
    this.#found.set(record, known)
    return known
  }

  #usagesOf(record: InventoryRecord): readonly Usage[] {
    const found = [record.name, ...record.aliases].flatMap((name) => this.usages.get(normalName(name)) ?? [])
    if (found.length > 0) return found
    if (record.name.endsWith('_FILE')) return this.usages.get(normalName(record.name.slice(0, -5))) ?? []
    if (!isVariableGlob(record.name)) return []
    const glob = nameGlob(record.name)
    return [...this.usages].flatMap(([name, usages]) => (glob.test(name) ? usages : []))
  }

  /** A read of a made-up name that may be this one. */
  usageGlob(name: string): Usage | undefined {
    return this.#usageGlobs.find(({ glob }) => glob.test(name))?.usage
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
