import type { FactsTable } from './facts-table.ts'
import { Digest } from './digest.ts'

/** An export, or something else that other files may follow: what it says, and the imports that it rests on. */
export interface Item {
  readonly name: string
  /** Equal for what is linked alike: without positions. */
  readonly hash: string
  /** Imports, as places in `Outline.imports`. */
  readonly refs: readonly number[]
}

/** What other files can see of a file, and what it takes from others: enough to tell whom an edit concerns. */
export interface Outline {
  /** Specifier and name of each import that the facts mention; `*` for the namespace, `STAR` for `export * from`. */
  readonly imports: readonly (readonly [specifier: string, name: string])[]
  /** `export * from`, as places in `imports`. */
  readonly stars: readonly number[]
  readonly items: readonly Item[]
}

/** Stands for the names of `export * from`: no name of an import. */
export const STAR = '* from'

export function outlineOf(table: FactsTable): Outline {
  return new Outliner(table).outline()
}

class Outliner {
  readonly #table: FactsTable
  readonly #hashes: string[] = []
  readonly #parts: (readonly number[])[] = []
  readonly #functions: string[]
  readonly #classes: string[]
  /** Uses by the functions whose parameters they hold. */
  readonly #usesOf = new Map<number, number[]>()
  readonly #imports = new Map<string, number>()

  constructor(table: FactsTable) {
    this.#table = table
    for (const row of table.syms) {
      const { parts, scalars } = split(row)
      this.#parts.push(parts)
      this.#hashes.push(digestOf([...scalars, ...parts.map((part) => this.#hashes[part])]))
    }
    for (const [at, [sym]] of table.uses.entries())
      for (const fn of this.#reached([sym]).functions) push(this.#usesOf, fn, at)
    this.#functions = table.functions.map(([params, returns, throws], fn) =>
      digestOf([
        ...params.map((param) => this.#hashes[param]),
        ...['>', this.#hashes[returns], String(throws)],
        ...(this.#usesOf.get(fn) ?? []).map((at) => this.#use(at)),
      ]),
    )
    this.#classes = table.classes.map(([members, parent, fields]) =>
      digestOf([
        ...members.flatMap(([name, sym]) => [name, this.#hashes[sym]]),
        ...['>', this.#hashes[parent]],
        ...fields.flatMap(([name, sym, , , decorators]) => [
          ...[name, this.#hashes[sym]],
          ...decorators.map((one) => this.#hashes[one]),
        ]),
      ]),
    )
  }

  outline(): Outline {
    const { syms, exports, stars } = this.#table
    for (const row of syms) if (isImport(row)) this.#import(String(row[1]), String(row[2]))
    const items = exports.map(([name, sym]) => this.#item(name, sym))
    const starred = stars.map((specifier) => this.#import(specifier, STAR))
    const imports = [...this.#imports.keys()].map((key) => key.split('\n') as [string, string])
    return { imports, stars: starred, items }
  }

  #item(name: string, sym: number): Item {
    const { rows, functions, classes } = this.#reached([sym], true)
    const refs = [...rows].flatMap((at) => {
      const row = this.#table.syms[at]!
      return isImport(row) ? [this.#import(String(row[1]), String(row[2]))] : []
    })
    const hash = digestOf([
      this.#hashes[sym],
      ...[...functions].sort((a, b) => a - b).map((fn) => this.#functions[fn]),
      ...[...classes].sort((a, b) => a - b).map((cls) => this.#classes[cls]),
    ])
    return { name, hash, refs: [...new Set(refs)] }
  }

  #use(at: number): string {
    const [sym, , , fallback, throws, decorators] = this.#table.uses[at]!
    return digestOf([
      ...[this.#hashes[sym], typeof fallback === 'number' ? String(fallback) : 'literal', String(throws)],
      ...(decorators === 0 ? [] : decorators.map((one) => this.#hashes[one])),
    ])
  }

  /** All that a symbol is made of; `deep`: what its functions and classes do, too. */
  #reached(from: readonly number[], deep = false) {
    const rows = new Set<number>()
    const functions = new Set<number>()
    const classes = new Set<number>()
    const open = [...from]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (rows.has(at)) continue
      rows.add(at)
      open.push(...(this.#parts[at] ?? []))
      const [kind, id] = this.#table.syms[at]!
      if ((kind === 'fn' || kind === 'param') && !functions.has(id as number)) {
        if (deep || kind === 'param') functions.add(id as number)
        if (deep) open.push(...this.#inFunction(id as number))
      }
      if (deep && kind === 'cls' && !classes.has(id as number)) {
        classes.add(id as number)
        open.push(...this.#inClass(id as number))
      }
    }
    return { rows, functions, classes }
  }

  #inFunction(fn: number): number[] {
    const facts = this.#table.functions[fn]
    const uses = (this.#usesOf.get(fn) ?? []).map((at) => this.#table.uses[at]![0])
    return facts === undefined ? uses : [...facts[0], facts[1], ...uses]
  }

  #inClass(cls: number): number[] {
    const facts = this.#table.classes[cls]
    if (facts === undefined) return []
    const [members, parent, fields] = facts
    return [
      ...members.map(([, sym]) => sym),
      parent,
      ...fields.flatMap(([, sym, , , decorators]) => [sym, ...decorators]),
    ]
  }

  #import(specifier: string, name: string): number {
    const key = `${specifier}\n${name}`
    const known = this.#imports.get(key)
    if (known !== undefined) return known
    this.#imports.set(key, this.#imports.size)
    return this.#imports.size - 1
  }
}

type Row = FactsTable['syms'][number]

function isImport([kind, from]: Row): boolean {
  return kind === 'ref' && from !== 'global'
}

/** The parts of a row of symbols, and what else it says but where it stands. */
function split([kind, ...rest]: Row): { parts: readonly number[]; scalars: readonly string[] } {
  switch (kind) {
    case 'lit':
      return { parts: [], scalars: [kind, String(rest[0])] }
    case 'tpl': {
      const shape = rest.map((part) => (typeof part === 'string' ? `'${part}` : '#'))
      return {
        parts: rest.filter((part) => typeof part === 'number'),
        scalars: [kind, ...shape],
      }
    }
    case 'obj': {
      const [flat, spreads] = rest as [readonly (string | number)[], readonly number[]]
      const [names, values]: [string[], number[]] = [[], []]
      for (let at = 0; at < flat.length; at += 4) {
        names.push(String(flat[at]))
        values.push(flat[at + 1] as number)
      }
      return { parts: [...values, ...spreads], scalars: [kind, ...names] }
    }
    case 'arr':
    case 'any':
    case 'elem':
    case 'keys':
    case 'values':
    case 'get':
    case 'call':
      return { parts: rest as number[], scalars: [kind] }
    default:
      return { parts: [], scalars: [kind, ...rest.map(String)] }
  }
}

function digestOf(words: readonly (string | undefined)[]): string {
  const digest = new Digest()
  for (const word of words) digest.add(word ?? '')
  return digest.value()
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
