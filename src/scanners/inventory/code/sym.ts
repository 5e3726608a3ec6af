/**
 * What an expression is, without running it: enough to say which variables reach an environment. Symbols of one file refer to others by
 * import specifiers; `link.ts` follows them.
 */
export type Sym =
  /** The environment itself. */
  | { readonly k: 'env' }
  /** A string; without its text where it could be a value rather than a name. */
  | { readonly k: 'lit'; readonly v: string | undefined; readonly s: number; readonly e: number }
  | { readonly k: 'num'; readonly v: number }
  /** A template or sum: pieces in order. */
  | { readonly k: 'tpl'; readonly parts: readonly (string | Sym)[] }
  /** An import; `default`, `*` for the namespace, or the exported name. */
  | { readonly k: 'ref'; readonly from: string; readonly name: string }
  | { readonly k: 'fn'; readonly id: number }
  | { readonly k: 'cls'; readonly id: number }
  /** Parameter number `at` of a function, or a property of it. */
  | { readonly k: 'param'; readonly fn: number; readonly at: number; readonly prop?: string }
  | { readonly k: 'arr'; readonly items: readonly Sym[] }
  /** Any element of a list. */
  | { readonly k: 'elem'; readonly of: Sym }
  /** `Object.keys(x)`, `Object.values(x)`. */
  | { readonly k: 'keys' | 'values'; readonly of: Sym }
  | { readonly k: 'obj'; readonly props: readonly Prop[]; readonly spreads: readonly Sym[] }
  | { readonly k: 'get'; readonly of: Sym; readonly key: Sym }
  | { readonly k: 'call'; readonly fn: Sym; readonly args: readonly Sym[] }
  | { readonly k: 'any'; readonly of: readonly Sym[] }
  | { readonly k: 'no' }

export interface Prop {
  readonly name: string
  readonly sym: Sym
  readonly s: number
  readonly e: number
}

export const NO: Sym = { k: 'no' }
export const ENV: Sym = { k: 'env' }

/** Several possibilities as one. */
export function anyOf(syms: readonly Sym[]): Sym {
  const known = syms.filter((one) => one.k !== 'no')
  return known.length === 0 ? NO : known.length === 1 ? (known[0] ?? NO) : { k: 'any', of: known }
}

/** Name of a symbol that is a property or an import: `parse` of `schema.parse`. */
export function lastName(sym: Sym): string {
  if (sym.k === 'get') return sym.key.k === 'lit' ? (sym.key.v ?? '') : ''
  if (sym.k !== 'ref') return ''
  // A default import is called like its module: `convict`, `joi`.
  return sym.name === 'default' || sym.name === '*' ? sym.from.slice(sym.from.lastIndexOf('/') + 1) : sym.name
}

/** What a symbol rests on: the first object of a chain. */
export function rootOf(sym: Sym): Sym {
  let root = sym
  for (;;) {
    if (root.k === 'get') root = root.of
    else if (root.k === 'call') root = root.fn
    else return root
  }
}

/** Whether any part of a symbol fits; of very large ones the first parts are looked at. */
export function holds(sym: Sym, test: (sym: Sym) => boolean): boolean {
  let budget = 4000
  const look = (one: Sym, depth: number): boolean => {
    if (test(one)) return true
    if (depth > 12 || --budget < 0) return false
    return partsOf(one).some((part) => look(part, depth + 1))
  }
  return look(sym, 0)
}

/** The symbols directly in one. */
export function partsOf(sym: Sym): readonly Sym[] {
  switch (sym.k) {
    case 'tpl':
      return sym.parts.filter((part) => typeof part !== 'string')
    case 'arr':
      return sym.items
    case 'elem':
    case 'keys':
    case 'values':
      return [sym.of]
    case 'obj':
      return [...sym.props.map((prop) => prop.sym), ...sym.spreads]
    case 'get':
      return [sym.of, sym.key]
    case 'call':
      return [sym.fn, ...sym.args]
    case 'any':
      return sym.of
    default:
      return []
  }
}

/** What one file does, as far as it can be told from it alone. */
export interface FileFacts {
  readonly exports: Readonly<Record<string, Sym>>
  /** Specifiers of `export * from`. */
  readonly stars: readonly string[]
  readonly functions: readonly FunctionFacts[]
  readonly classes: readonly ClassFacts[]
  readonly uses: readonly Use[]
  /** Names in a vault and of variables that stand side by side in an object or a list. */
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly vault: string
  readonly name: string
  readonly s: number
  readonly e: number
}

export interface FunctionFacts {
  /** Functions around it, innermost first, itself first. */
  readonly params: readonly Sym[]
  /** What it gives back, where it is one expression or a few. */
  readonly returns: Sym
  /** It throws or ends the process somewhere. */
  readonly throws: boolean
}

export interface ClassFacts {
  readonly members: Readonly<Record<string, Sym>>
  readonly parent: Sym
  /** Fields with decorators, as `class-validator` has them. */
  readonly fields: readonly Field[]
}

export interface Field extends Prop {
  readonly decorators: readonly Sym[]
}

/** A read of a property, a call or a list of names that may concern an environment. */
export interface Use {
  readonly sym: Sym
  readonly s: number
  readonly e: number
  /** Literal default: its place. Null: a default that is no literal. */
  readonly fallback?: { readonly s: number; readonly e: number } | null
  /** A missing value makes the program throw. */
  readonly throws?: boolean
  /** Decorators of the field that it initialises. */
  readonly decorators?: readonly Sym[]
}
