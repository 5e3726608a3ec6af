import type { FactsTable } from './facts-table.ts'
import { Digest } from './digest.ts'

/** An export, or something else that other files may follow: what it says, and the imports that it rests on. */
export interface Item {
  readonly name: string
  /** Equal for what is linked alike: without positions. */
  readonly hash: string
  /** Imports, as places in `Outline.imports`. */
  readonly refs: readonly number[]
  /**
   * Where it is what a call gives (`createEnv({…})`, `z.object({…}).parse(…)`): the call without its arguments, and the import that it rests
   * on. Properties of what a foreign call gives say nothing more, whatever the arguments are.
   */
  readonly shape?: { readonly text: string; readonly root: number }
}

/** What other files can see of a file, and what it takes from others: enough to tell whom an edit concerns. */
export interface Outline {
  /**
   * Specifier and name of each import that the facts mention; `*` for the namespace, `STAR` for `export * from`. Thin: properties of it are
   * taken by name, and nothing else is done with it.
   */
  readonly imports: readonly (readonly [specifier: string, name: string, thin: boolean])[]
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
    const thin = this.#thin()
    const imports = [...this.#imports.keys()].map((key): [string, string, boolean] => {
      const [specifier = '', name = ''] = key.split('\n')
      return [specifier, name, thin.has(key)]
    })
    return { imports, stars: starred, items }
  }

  /** Imports of which nothing but properties by name are taken, as keys of `#imports`. */
  #thin(): Set<string> {
    const { syms, exports, functions, classes, uses } = this.#table
    const whole = new Set([
      ...exports.map(([, sym]) => sym),
      ...functions.flatMap(([params, returns]) => [...params, returns]),
      ...classes.flatMap((_, cls) => this.#inClass(cls)),
      ...uses.flatMap(([sym, , , , , decorators]) => (decorators === 0 ? [sym] : [sym, ...decorators])),
    ])
    for (const [at, [kind]] of syms.entries()) {
      const [of, key, ...rest] = this.#parts[at] ?? []
      const named = kind === 'get' && key !== undefined && isNamed(syms[key])
      if (of !== undefined && !named) whole.add(of)
      for (const part of key === undefined ? [] : [key, ...rest]) whole.add(part)
    }
    const thin = syms.flatMap((row, at) => (isImport(row) && row[2] !== '*' && !whole.has(at) ? [row] : []))
    return new Set(thin.map(([, from, name]) => `${from}\n${name}`))
  }

  #shape(sym: number): Item['shape'] {
    let text = ''
    for (let at = sym; ; ) {
      const row = this.#table.syms[at]!
      const [of = 0, key = 0] = this.#parts[at] ?? []
      if (isImport(row) && text.startsWith('()'))
        return { text: `${text}${row[1]}#${row[2]}`, root: this.#import(String(row[1]), String(row[2])) }
      if (row[0] === 'call') text += '()'
      else if (row[0] === 'get' && isNamed(this.#table.syms[key])) text += `.${this.#table.syms[key]?.[1]}`
      else return undefined
      at = of
    }
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
    const shape = this.#shape(sym)
    return { name, hash, refs: [...new Set(refs)], ...(shape !== undefined && { shape }) }
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

/** A string that is known. */
function isNamed(row: Row | undefined): boolean {
  return row?.[0] === 'lit' && typeof row[1] === 'string'
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
