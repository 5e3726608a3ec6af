import { classOfName } from '../names.ts'
import { couldBeVariable } from '../code/interest.ts'
import { type FileFacts, lastName, type Prop, type Sym, type Use } from '../code/sym.ts'

/**
 * The facts of a file as a table of symbols, each once, for JSON: symbols of a file share most of their parts. Strings stay only where the
 * analysis may need them as names; what is given as a default or under the name of a secret is left out.
 */
export interface FactsTable {
  /** Symbols, parts before what is made of them; a number in one is a place in this list. */
  readonly syms: readonly Row[]
  readonly exports: readonly (readonly [string, number])[]
  readonly stars: readonly string[]
  /** Parameters, what is given back, whether it throws. */
  readonly functions: readonly (readonly [readonly number[], number, boolean])[]
  /** Members, parent, fields. */
  readonly classes: readonly (readonly [
    readonly (readonly [string, number])[],
    number,
    readonly FieldRow[],
  ])[]
  readonly uses: readonly UseRow[]
  readonly pairs: FileFacts['pairs']
}

type Row = readonly [kind: string, ...rest: unknown[]]
type FieldRow = readonly [string, number, number, number, readonly number[]]
/** Symbol, start, end, default (0: none, 1: no literal), throws, decorators. */
type UseRow = readonly [
  number,
  number,
  number,
  0 | 1 | readonly [number, number],
  boolean,
  readonly number[] | 0,
]

/** The form that is kept. */
export function tableOf({ exports, stars, functions, classes, uses, pairs }: FileFacts): FactsTable {
  const table = new Table()
  return {
    exports: Object.entries(exports).map(([name, sym]) => [name, table.named(name, sym)]),
    stars,
    functions: functions.map(({ params, returns, throws }) => [
      params.map((param) => table.value(param)),
      table.value(returns),
      throws,
    ]),
    classes: classes.map(({ members, parent, fields }) => [
      Object.entries(members).map(([name, sym]) => [name, table.named(name, sym)]),
      table.add(parent),
      fields.map(({ name, sym, s, e, decorators }) => [
        ...[name, table.named(name, sym), s, e, decorators.map((one) => table.add(one))],
      ]) as unknown as FieldRow[],
    ]),
    uses: uses.map(({ sym, s, e, fallback, throws, decorators }) => [
      ...([table.add(sym), s, e] as const),
      fallback === undefined ? 0 : fallback === null ? 1 : [fallback.s, fallback.e],
      throws === true,
      decorators?.map((one) => table.add(one)) ?? 0,
    ]),
    syms: table.rows,
    pairs,
  }
}

class Table {
  readonly rows: Row[] = []
  readonly #places = new Map<string, number>()
  readonly #known = new Map<Sym, number>()

  add(sym: Sym): number {
    const known = this.#known.get(sym)
    if (known !== undefined) return known
    const place = this.#place(this.#row(sym))
    this.#known.set(sym, place)
    return place
  }

  /** A symbol that may be a value: its text stays only if it could be the name of a variable. */
  value(sym: Sym): number {
    if (sym.k === 'any') return this.#place([sym.k, ...sym.of.map((one) => this.value(one))])
    if (sym.k !== 'lit' || sym.v === undefined || couldBeVariable(sym.v)) return this.add(sym)
    return this.#place(['lit', 0, sym.s, sym.e])
  }

  /** A symbol that is a name for certain: a property, one of the values that a schema lists. */
  name(sym: Sym): number {
    if (sym.k === 'arr') return this.#place([sym.k, ...sym.items.map((item) => this.name(item))])
    if (sym.k !== 'lit' || sym.v === undefined || looksRandom(sym.v)) return this.add(sym)
    return this.#place(['lit', sym.v, sym.s, sym.e])
  }

  named(name: string, sym: Sym): number {
    return VALUES.test(name) || classOfName(constantName(name)) === 'secret' ? this.value(sym) : this.add(sym)
  }

  #place(row: Row): number {
    const key = JSON.stringify(row)
    const same = this.#places.get(key)
    if (same !== undefined) return same
    this.rows.push(row)
    this.#places.set(key, this.rows.length - 1)
    return this.rows.length - 1
  }

  #row(sym: Sym): Row {
    const { k } = sym
    switch (k) {
      case 'env':
      case 'no':
        return [k]
      case 'lit':
        return [
          k,
          sym.v !== undefined && (couldBeVariable(sym.v) || WORD.test(sym.v)) ? sym.v : 0,
          sym.s,
          sym.e,
        ]
      case 'num':
        return [k, sym.v]
      case 'tpl': {
        // `postgres://user:${password}` is no name of a variable, whatever its parts are.
        const isName = sym.parts.every((part) => typeof part !== 'string' || /^\w*$/.test(part))
        const names = isName && sym.parts.some((part) => typeof part === 'string' && part !== '')
        const add = (part: Sym): number => (names ? this.add(part) : this.value(part))
        return [
          k,
          ...sym.parts.map((part) => (typeof part !== 'string' ? add(part) : WORDS.test(part) ? part : '?')),
        ]
      }
      case 'ref':
        return [k, sym.from, sym.name]
      case 'fn':
      case 'cls':
        return [k, sym.id]
      case 'param':
        return sym.prop === undefined ? [k, sym.fn, sym.at] : [k, sym.fn, sym.at, sym.prop]
      case 'arr':
        return [k, ...sym.items.map((item) => this.add(item))]
      case 'any':
        return [k, ...sym.of.map((one) => this.add(one))]
      case 'elem':
      case 'keys':
      case 'values':
        return [k, this.add(sym.of)]
      case 'get':
        return [k, this.add(sym.of), this.name(sym.key)]
      case 'obj':
        return [k, sym.props.flatMap((prop) => this.#prop(prop)), sym.spreads.map((one) => this.add(one))]
      case 'call': {
        const called = lastName(sym.fn)
        const add = (arg: Sym, at: number): number =>
          LISTS.test(called)
            ? this.name(arg)
            : VALUES.test(called) || at > 0
              ? this.value(arg)
              : this.add(arg)
        return [k, this.add(sym.fn), ...sym.args.map(add)]
      }
    }
  }

  #prop({ name, sym, s, e }: Prop): (string | number)[] {
    return [looksRandom(name) ? '?' : name, this.named(name, sym), s, e]
  }
}

/** Calls and keys whose strings are values. */
const VALUES = /^(?:default|prefault|catch|fallback|value|devDefault|testDefault|or|else|literal|set)$/i

/** Calls whose strings are the values that a variable may have. */
const LISTS = /enum|picklist|valid|oneOf/i
/** Plain words: parts of names. */
const WORD = /^[A-Za-z]{1,20}$/
/** Pieces of a made-up name. */
const WORDS = /^(?:[A-Z0-9_]{0,60}|[A-Za-z_.-]{0,30})$/

/** `jwtSecret` as `JWT_SECRET`. */
function constantName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
}

/** Long words with digits among the letters: names have none such, tokens do. */
function looksRandom(text: string): boolean {
  return text
    .split(/[^A-Za-z0-9]+/)
    .some((word) => word.length >= 12 && /[A-Za-z]\d+[A-Za-z]/.test(word) && /[a-z]/.test(word))
}

/** The facts again. The table must be one that `tableOf` made. */
export function factsOf(table: FactsTable): FileFacts {
  const syms: Sym[] = []
  const at = (place: unknown): Sym => syms[place as number] as Sym
  for (const row of table.syms) syms.push(symOf(row, at))
  const record = (rows: readonly (readonly [string, number])[]): Record<string, Sym> =>
    Object.fromEntries(rows.map(([name, sym]) => [name, at(sym)]))
  return {
    exports: record(table.exports),
    stars: table.stars,
    functions: table.functions.map(([params, returns, throws]) => ({
      params: params.map(at),
      returns: at(returns),
      throws,
    })),
    classes: table.classes.map(([members, parent, fields]) => ({
      members: record(members),
      parent: at(parent),
      fields: fields.map(([name, sym, s, e, decorators]) => ({
        ...{ name, s, e, sym: at(sym) },
        decorators: decorators.map(at),
      })),
    })),
    pairs: table.pairs,
    uses: table.uses.map(
      ([sym, s, e, fallback, throws, decorators]): Use => ({
        ...{ sym: at(sym), s, e },
        ...(fallback !== 0 && { fallback: fallback === 1 ? null : { s: fallback[0], e: fallback[1] } }),
        ...(throws && { throws }),
        ...(decorators !== 0 && { decorators: decorators.map(at) }),
      }),
    ),
  }
}

function symOf([k, ...rest]: Row, at: (place: unknown) => Sym): Sym {
  const [a, b, c] = rest
  switch (k) {
    case 'lit':
      return { k, v: a === 0 ? undefined : (a as string), s: b as number, e: c as number }
    case 'num':
      return { k, v: a as number }
    case 'tpl':
      return { k, parts: rest.map((part) => (typeof part === 'string' ? part : at(part))) }
    case 'ref':
      return { k, from: a as string, name: b as string }
    case 'fn':
    case 'cls':
      return { k, id: a as number }
    case 'param':
      return { k, fn: a as number, at: b as number, ...(c !== undefined && { prop: c as string }) }
    case 'arr':
      return { k, items: rest.map(at) }
    case 'any':
      return { k, of: rest.map(at) }
    case 'elem':
    case 'keys':
    case 'values':
      return { k, of: at(a) }
    case 'get':
      return { k, of: at(a), key: at(b) }
    case 'obj':
      return { k, props: propsOf(a as readonly (string | number)[], at), spreads: (b as number[]).map(at) }
    case 'call':
      return { k, fn: at(a), args: rest.slice(1).map(at) }
    default:
      return { k: k === 'env' ? 'env' : 'no' }
  }
}

function propsOf(flat: readonly (string | number)[], at: (place: unknown) => Sym): Prop[] {
  const props: Prop[] = []
  for (let i = 0; i < flat.length; i += 4)
    props.push({
      ...{ name: flat[i] as string, sym: at(flat[i + 1]) },
      ...{ s: flat[i + 2] as number, e: flat[i + 3] as number },
    })
  return props
}
