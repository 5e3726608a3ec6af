import type { ResolveModule } from './modules.ts'
import { type FileFacts, lastName, NO, partsOf, type Sym } from './sym.ts'

/** A symbol with the file that it is to be understood in. */
export interface Bound {
  readonly file: string
  readonly sym: Sym
}

/** Follows symbols over files: imports, re-exports, properties of objects and classes, constants. */
export class Linker {
  readonly #files: ReadonlyMap<string, FileFacts>
  readonly #resolve: ResolveModule
  readonly #grounded = new WeakMap<Sym, { readonly file: string; readonly found: readonly Bound[] }>()
  readonly #envs = new WeakMap<Sym, { file: string; is: boolean; size: number; depth: number }>()
  /** Parameters that are given an environment somewhere, as `file#function#position`. */
  readonly envParams = new Set<string>()

  constructor(files: ReadonlyMap<string, FileFacts>, resolve: ResolveModule) {
    this.#files = files
    this.#resolve = resolve
  }

  facts(file: string): FileFacts | undefined {
    return this.#files.get(file)
  }

  /** What a symbol comes down to: several where it may be one of them. Bounded in depth; what is unknown stays as it is. */
  ground(bound: Bound, depth = 0): readonly Bound[] {
    const { file, sym } = bound
    if (depth > DEEPEST) return []
    if (!FOLLOWED.has(sym.k)) return [bound]
    const known = this.#grounded.get(sym)
    if (known?.file === file) return known.found
    const found = this.#follow(bound, depth)
    // Deeper down a result may have been cut off.
    if (depth <= 4) this.#grounded.set(sym, { file, found })
    return found
  }

  #follow({ file, sym }: Bound, depth: number): readonly Bound[] {
    switch (sym.k) {
      case 'any':
        return sym.of.flatMap((one) => this.ground({ file, sym: one }, depth + 1)).slice(0, MOST)
      case 'ref': {
        const target = this.#exported(file, sym.from, sym.name, 0)
        return target === undefined ? [{ file, sym }] : this.ground(target, depth + 1)
      }
      case 'get':
        return this.#property(file, sym, depth)
      case 'elem':
        return this.ground({ file, sym: sym.of }, depth + 1)
          .flatMap((list) => this.#elements(list, depth))
          .slice(0, MOST)
      case 'keys':
      case 'values':
        return [{ file, sym }]
      case 'call':
        return this.#called(file, sym, depth)
      default:
        return [{ file, sym }]
    }
  }

  /** The symbol that a module exports under a name; re-exports are followed three deep. */
  #exported(from: string, specifier: string, name: string, hops: number): Bound | undefined {
    if (specifier === 'global' || hops > MOST_HOPS) return undefined
    const file = this.#resolve(from, specifier)
    const facts = file === undefined ? undefined : this.#files.get(file)
    if (file === undefined || facts === undefined) return undefined
    if (name === '*') {
      const props = Object.entries(facts.exports).map(([key, sym]) => ({ name: key, sym, s: 0, e: 0 }))
      return { file, sym: { k: 'obj', props, spreads: [] } }
    }
    const own = Object.hasOwn(facts.exports, name) ? facts.exports[name] : undefined
    if (own !== undefined) {
      return own.k === 'ref' && own.from !== 'global'
        ? (this.#exported(file, own.from, own.name, hops + 1) ?? { file, sym: own })
        : { file, sym: own }
    }
    for (const star of facts.stars) {
      const found = this.#exported(file, star, name, hops + 1)
      if (found !== undefined) return found
    }
    return undefined
  }

  #property(file: string, sym: Sym & { k: 'get' }, depth: number): readonly Bound[] {
    const { of, key } = sym
    // `ns.default.x` and `require('./x').y`.
    const direct =
      of.k === 'ref' && of.name === '*' && key.k === 'lit'
        ? this.#exported(file, of.from, key.v ?? '', 0)
        : undefined
    if (direct !== undefined) return this.ground(direct, depth + 1)
    const found = this.ground({ file, sym: of }, depth + 1).flatMap((base): readonly Bound[] => {
      const inside = this.#member(base, file, key, depth)
      return inside ?? [{ file, sym: { k: 'get', of: base.sym, key } }]
    })
    return found.slice(0, MOST)
  }

  /** Undefined where the object is not known. */
  #member(base: Bound, keyFile: string, key: Sym, depth: number): readonly Bound[] | undefined {
    const { file, sym } = base
    if (sym.k === 'cls') {
      const member = key.k === 'lit' && key.v !== undefined ? this.#classMember(base, key.v, 0) : undefined
      return member === undefined ? undefined : this.ground(member, depth + 1)
    }
    if (sym.k === 'arr') {
      const at = key.k === 'num' ? sym.items[key.v] : undefined
      return at === undefined ? undefined : this.ground({ file, sym: at }, depth + 1)
    }
    if (sym.k !== 'obj') return undefined
    const names = key.k === 'lit' ? [key.v] : this.names({ file: keyFile, sym: key }, depth + 1)
    const known = sym.props.filter(({ name }) => names.includes(name))
    const chosen = known.length > 0 ? known : key.k === 'lit' ? [] : sym.props
    if (chosen.length === 0) {
      const spread = sym.spreads
        .map((one) => this.#member({ file, sym: one }, keyFile, key, depth + 1))
        .find((one) => one !== undefined)
      return spread
    }
    return chosen.slice(0, MOST).flatMap((prop) => this.ground({ file, sym: prop.sym }, depth + 1))
  }

  #classMember({ file, sym }: Bound, name: string, hops: number): Bound | undefined {
    if (sym.k !== 'cls' || hops > MOST_HOPS) return undefined
    const facts = this.#files.get(file)?.classes[sym.id]
    if (facts === undefined) return undefined
    const own = Object.hasOwn(facts.members, name) ? facts.members[name] : undefined
    if (own !== undefined) return { file, sym: own }
    const parent = this.ground({ file, sym: facts.parent }, 1)[0]
    return parent === undefined ? undefined : this.#classMember(parent, name, hops + 1)
  }

  #elements({ file, sym }: Bound, depth: number): readonly Bound[] {
    if (sym.k === 'arr') return sym.items.flatMap((item) => this.ground({ file, sym: item }, depth + 1))
    if (sym.k === 'keys')
      return this.names({ file, sym }, depth + 1).map((v) => ({
        file,
        sym: { k: 'lit' as const, v, s: 0, e: 0 },
      }))
    if (sym.k === 'values')
      return this.ground({ file, sym: sym.of }, depth + 1).flatMap((one) =>
        one.sym.k === 'obj'
          ? one.sym.props.flatMap((prop) => this.ground({ file: one.file, sym: prop.sym }, depth + 1))
          : [],
      )
    if (sym.k === 'call') {
      // `new Set([...])`, `list.filter(…)`, `list.concat(…)`: elements of what is given.
      const inner = sym.fn.k === 'get' ? sym.fn.of : sym.args[0]
      return inner === undefined ? [] : this.ground({ file, sym: { k: 'elem', of: inner } }, depth + 2)
    }
    return []
  }

  /** A function that gives back something simple is replaced by it. */
  #called(file: string, sym: Sym & { k: 'call' }, depth: number): readonly Bound[] {
    const callees = this.ground({ file, sym: sym.fn }, depth + 1)
    const own = callees.flatMap((callee): readonly Bound[] => {
      if (callee.sym.k === 'cls') return [callee]
      if (callee.sym.k !== 'fn') return []
      const facts = this.#files.get(callee.file)?.functions[callee.sym.id]
      if (facts === undefined || facts.returns.k === 'no' || facts.returns.k === 'param') return []
      return this.ground({ file: callee.file, sym: facts.returns }, depth + 2).filter(({ sym: one }) =>
        SIMPLE.has(one.k),
      )
    })
    return own.length > 0 ? own : [{ file, sym }]
  }

  /** Whether a symbol is the environment, a copy of it or what a function makes of it. */
  isEnv(bound: Bound, depth = 0): boolean {
    if (depth > 6) return false
    // Deeper down an answer may have been cut off. What is known of parameters grows, and with it what is an environment.
    if (depth > 2) return this.#isEnv(bound, depth)
    const known = this.#envs.get(bound.sym)
    const { size } = this.envParams
    if (known?.file === bound.file && known.depth <= depth && (known.is || known.size === size))
      return known.is
    const is = this.#isEnv(bound, depth)
    this.#envs.set(bound.sym, { file: bound.file, is, size, depth })
    return is
  }

  #isEnv(bound: Bound, depth: number): boolean {
    return this.ground(bound, depth).some(({ file, sym }) => {
      switch (sym.k) {
        case 'env':
          return true
        case 'obj':
          return sym.spreads.some((one) => this.isEnv({ file, sym: one }, depth + 1))
        case 'param':
          return this.envParams.has(paramKey(file, sym)) || this.#defaultIsEnv(file, sym, depth)
        case 'call':
          return this.#callGivesEnv({ file, sym }, depth)
        default:
          return false
      }
    })
  }

  #defaultIsEnv(file: string, sym: Sym & { k: 'param' }, depth: number): boolean {
    const fallback = this.#files.get(file)?.functions[sym.fn]?.params[sym.at] ?? NO
    return sym.prop === undefined && fallback.k !== 'no' && this.isEnv({ file, sym: fallback }, depth + 1)
  }

  /** A function that is given an environment gives one back: filtered, checked or parsed, its keys are the same. */
  #callGivesEnv({ file, sym }: Bound & { sym: Sym & { k: 'call' } }, depth: number): boolean {
    if (sym.fn.k === 'ref' && sym.fn.from === 'vite' && sym.fn.name === 'loadEnv') return true
    if (NOT_ENV.has(lastName(sym.fn))) return false
    return sym.args.some(
      (arg) => arg.k !== 'no' && partsDeep(arg, 2).some((one) => this.isEnv({ file, sym: one }, depth + 2)),
    )
  }

  /** The strings that a symbol may be; `*` for parts that are unknown. Empty when nothing is known. */
  names(bound: Bound, depth = 0): string[] {
    if (depth > DEEPEST) return []
    const found = this.ground(bound, depth).flatMap(({ file, sym }): string[] => {
      switch (sym.k) {
        case 'lit':
          return sym.v === undefined ? [] : [sym.v]
        case 'num':
          return [String(sym.v)]
        case 'tpl':
          return this.#template(file, sym, depth)
        case 'keys':
          return this.ground({ file, sym: sym.of }, depth + 1).flatMap((one) =>
            one.sym.k === 'obj' ? one.sym.props.map(({ name }) => name) : [],
          )
        case 'call': {
          // `name.toUpperCase()` of what is known.
          const change = sym.fn.k === 'get' ? CHANGES[lastName(sym.fn)] : undefined
          return change === undefined || sym.fn.k !== 'get'
            ? []
            : this.names({ file, sym: sym.fn.of }, depth + 1).map(change)
        }
        default:
          return []
      }
    })
    return [...new Set(found)].slice(0, MOST)
  }

  #template(file: string, sym: Sym & { k: 'tpl' }, depth: number): string[] {
    let names = ['']
    for (const part of sym.parts) {
      const pieces = typeof part === 'string' ? [part] : this.names({ file, sym: part }, depth + 1)
      const options = pieces.length === 0 ? ['*'] : pieces
      names = names.flatMap((name) => options.map((piece) => name + piece)).slice(0, MOST)
    }
    return names.map((name) => name.replace(/\*+/g, '*'))
  }
}

export function paramKey(file: string, { fn, at, prop }: Sym & { k: 'param' }): string {
  return `${file}#${fn}#${at}${prop === undefined ? '' : `#${prop}`}`
}

const FOLLOWED: ReadonlySet<string> = new Set(['any', 'ref', 'get', 'elem', 'call'])
const DEEPEST = 16
const MOST = 3000
const MOST_HOPS = 3

const SIMPLE: ReadonlySet<string> = new Set(['env', 'lit', 'obj', 'arr', 'cls', 'fn', 'tpl'])
const NOT_ENV: ReadonlySet<string> = new Set(
  'keys entries values stringify log info debug error warn fetch push'.split(' '),
)
const CHANGES: Readonly<Record<string, (name: string) => string>> = {
  toUpperCase: (name) => name.toUpperCase(),
  toLowerCase: (name) => name.toLowerCase(),
  trim: (name) => name,
}

function partsDeep(sym: Sym, depth: number): readonly Sym[] {
  return depth === 0 || sym.k !== 'obj'
    ? [sym]
    : [sym, ...partsOf(sym).flatMap((one) => partsDeep(one, depth - 1))]
}
