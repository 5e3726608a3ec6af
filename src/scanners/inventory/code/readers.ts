import type { Need, Place } from '../types.ts'
import type { Bound, Linker } from './link.ts'
import { decorated, schemaKeys } from './schemas.ts'
import { holds, lastName, NO, type Sym, type Use } from './sym.ts'

/** A variable that code reads. */
export interface CodeRead {
  /** May hold `*`. */
  readonly name: string
  readonly place: Place
  readonly need: Need
  readonly minLength: number | undefined
  readonly values: readonly string[] | undefined
  readonly plain: boolean
  readonly fallback: Place | undefined
}

/** A function that reads the variable whose name it is given. */
export interface Reader {
  /** The name, made of the function's parameters. */
  readonly key: Sym
  readonly throws: boolean
  /** It has a default of its own. */
  readonly fallback: boolean
}

interface KeyRead extends Bound {
  readonly throws: boolean
  readonly fallback: boolean
  /** Further argument of the call: a default. */
  readonly given: Sym
}

/** The names that a use reads, as symbols of its own file. */
export function keysRead(
  linker: Linker,
  readers: ReadonlyMap<string, Reader>,
  file: string,
  { sym }: Use,
): KeyRead[] {
  const key = (one: Sym, more: Partial<KeyRead> = {}): KeyRead => ({
    file,
    sym: one,
    throws: false,
    fallback: false,
    given: NO,
    ...more,
  })
  if (sym.k === 'get') {
    if (METHODS.has(sym.key.k === 'lit' ? (sym.key.v ?? '') : '')) return []
    return linker.isEnv({ file, sym: sym.of }) ? [key(sym.key)] : []
  }
  if (sym.k !== 'call') return []
  const [first, second = NO] = sym.args
  if (first === undefined) return []
  if (sym.fn.k === 'get' && METHODS.has(lastName(sym.fn)) && readsByMethod(linker, file, sym.fn.of))
    return [key(first, { throws: lastName(sym.fn) === 'getOrThrow', given: second })]
  return callees(linker, file, sym).flatMap(({ file: of, fn }) => {
    const reader = readers.get(`${of}#${fn}`)
    if (reader === undefined) return []
    const rest = sym.args.find((arg, at) => at > 0 && (arg.k === 'lit' || arg.k === 'obj')) ?? NO
    return [
      key(substitute(reader.key, fn, sym.args), {
        throws: reader.throws,
        fallback: reader.fallback,
        given: rest,
      }),
    ]
  })
}

const METHODS: ReadonlySet<string> = new Set(['get', 'has', 'getOrThrow'])

/** `Deno.env.get`, `env.get` of env-var, `ConfigService.get`. */
function readsByMethod(linker: Linker, file: string, of: Sym): boolean {
  if (linker.isEnv({ file, sym: of })) return true
  return linker.ground({ file, sym: of }).some(({ sym }) => {
    const root = sym.k === 'call' ? sym.fn : sym
    return (
      root.k === 'ref' &&
      (root.from === 'env-var' || (root.from === '@nestjs/config' && root.name === 'ConfigService'))
    )
  })
}

/** The functions of the repository that a call may reach. */
export function callees(
  linker: Linker,
  file: string,
  { fn }: Sym & { k: 'call' },
): { file: string; fn: number }[] {
  if (fn.k === 'no') return []
  return linker
    .ground({ file, sym: fn })
    .slice(0, 8)
    .flatMap(({ file: of, sym }) => (sym.k === 'fn' ? [{ file: of, fn: sym.id }] : []))
}

export function functionsIn(sym: Sym): number[] {
  const found = new Set<number>()
  holds(sym, (one) => {
    if (one.k === 'param') found.add(one.fn)
    return false
  })
  return [...found]
}

/** The key of a reader with what the call gives for its parameters. */
function substitute(key: Sym, fn: number, args: readonly Sym[]): Sym {
  switch (key.k) {
    case 'param': {
      if (key.fn !== fn) return NO
      const arg = args[key.at] ?? NO
      if (key.prop === undefined) return arg
      if (arg.k === 'obj') return arg.props.find(({ name }) => name === key.prop)?.sym ?? NO
      return { k: 'get', of: arg, key: { k: 'lit', v: key.prop, s: 0, e: 0 } }
    }
    case 'tpl':
      return {
        k: 'tpl',
        parts: key.parts.map((part) => (typeof part === 'string' ? part : substitute(part, fn, args))),
      }
    case 'any':
      return { k: 'any', of: key.of.map((one) => substitute(one, fn, args)) }
    case 'elem':
      return { k: 'elem', of: substitute(key.of, fn, args) }
    case 'get':
      return { k: 'get', of: substitute(key.of, fn, args), key: substitute(key.key, fn, args) }
    case 'call':
      return {
        k: 'call',
        fn: key.fn.k === 'get' ? { ...key.fn, of: substitute(key.fn.of, fn, args) } : key.fn,
        args: key.args,
      }
    default:
      return key
  }
}

/** What a use reads, and whether it reads what cannot be told. */
export function readsIn(
  linker: Linker,
  readers: ReadonlyMap<string, Reader>,
  file: string,
  use: Use,
): { reads: CodeRead[]; dynamic: boolean } {
  const reads: CodeRead[] = schemaKeys(linker, file, use).map(({ fallback, s, e, file: of, ...key }) => ({
    ...key,
    place: { path: of, start: s, end: e },
    fallback: fallback && { path: of, start: fallback.s, end: fallback.e },
  }))
  let dynamic = false
  for (const key of keysRead(linker, readers, file, use)) {
    const names = linker
      .names(key)
      .filter((name) => /^[A-Za-z*][A-Za-z0-9_*]*$/.test(name) && /[A-Za-z0-9]{2}/.test(name))
    const handedOn = functionsIn(key.sym).length > 0
    if (names.length === 0) dynamic ||= !handedOn && key.sym.k !== 'lit' && key.sym.k !== 'num'
    // Where a function's parameter makes the name, its calls say which; what is left of the name must tell something.
    const telling = (name: string): boolean => !name.includes('*') || name.replace(/[*_]/g, '').length >= 6
    for (const name of names) if (!handedOn || telling(name)) reads.push(toRead(name, file, use, key))
  }
  return { reads, dynamic }
}

function toRead(name: string, file: string, use: Use, key: KeyRead): CodeRead {
  const said = decorated(use.decorators ?? [])
  const fallback = use.fallback ?? (key.given.k === 'lit' ? key.given : undefined)
  const hasDefault = use.fallback !== undefined || key.given.k === 'lit' || key.fallback
  const need =
    use.throws === true
      ? 'required'
      : hasDefault
        ? 'default'
        : key.throws && key.given.k === 'no'
          ? 'required'
          : said.need
  return {
    ...{ name, need, minLength: said.minLength, values: undefined, plain: false },
    place: namePlace(file, use, key.sym),
    fallback: fallback == null ? undefined : { path: file, start: fallback.s, end: fallback.e },
  }
}

/** The name itself, where it stands in the use; else the use. */
function namePlace(file: string, use: Use, key: Sym): Place {
  const inside = key.k === 'lit' && key.s >= use.s && key.e <= use.e && key.e > key.s
  if (!inside || key.k !== 'lit') return { path: file, start: use.s, end: use.e }
  const quoted = key.v !== undefined && key.e - key.s === key.v.length + 2 ? 1 : 0
  return { path: file, start: key.s + quoted, end: key.e - quoted }
}
