import type { Need, Place } from '../types.ts'
import { type Bound, type Linker, paramKey } from './link.ts'
import { decorated, schemaKeys } from './schemas.ts'
import { type FileFacts, holds, lastName, NO, type Sym, type Use } from './sym.ts'

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

/** What the uses of one file read and tell of others. */
export interface FileReads {
  readonly reads: readonly CodeRead[]
  /** Reads whose names are made up. */
  readonly dynamic: readonly Place[]
  /** Parameters that the file gives an environment. */
  readonly given: readonly Given[]
}

/** A parameter that is given an environment, by its key (`paramKey`), and the round of the fixpoint in which that becomes known. */
export interface Given {
  readonly file: string
  readonly key: string
  readonly round: number
}

export interface ReadsOptions {
  /** The files whose reads are asked for; the others are there to be followed. Default: all. */
  readonly asked?: ReadonlySet<string>
  /** What files that are not asked for give, known from another time. */
  readonly given?: readonly Given[]
}

/** A function that reads the variable whose name it is given. */
interface Reader {
  /** The name, made of the function's parameters. */
  readonly key: Sym
  readonly throws: boolean
  /** It has a default of its own. */
  readonly fallback: boolean
}

/** Rounds of the fixpoint: a helper of a helper of a helper. */
const MOST_ROUNDS = 8

/**
 * Works out what files read together: who is given an environment, which functions read, and with which names they are called. What a
 * round learns holds from the next one on, so that the order of the files does not matter, nor whether all are asked for at once.
 */
export function readsOf(
  files: ReadonlyMap<string, FileFacts>,
  linker: Linker,
  { asked, given = [] }: ReadsOptions = {},
): Map<string, FileReads> {
  const isAsked = (file: string): boolean => asked?.has(file) ?? true
  const readers = new Map<string, Reader>()
  const byFile = new Map<string, Map<string, Given>>()
  // Of a file that is only followed its readers are needed: what makes one holds a parameter.
  const learning = [...files].map(([file, { uses }]) => ({
    ...{ file, own: isAsked(file) },
    uses: isAsked(file) ? uses : uses.filter(({ sym }) => holds(sym, ({ k }) => k === 'param')),
  }))
  const last = Math.max(0, ...given.map(({ round }) => round))
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const learned: Learned = { readers: new Map(), params: [] }
    for (const { file, own, uses } of learning) {
      const before = learned.params.length
      for (const use of uses) learn(linker, readers, file, use, learned)
      if (!own) learned.params.length = before
      for (const { file: of, key } of learned.params.slice(before)) {
        const known = byFile.get(file) ?? new Map<string, Given>()
        byFile.set(file, known)
        if (!known.has(key)) known.set(key, { file: of, key, round })
      }
    }
    const params = [...learned.params, ...given.filter((one) => one.round === round)]
    const before = readers.size + linker.envParams.size
    for (const [id, reader] of learned.readers) readers.set(id, reader)
    for (const { key } of params) linker.envParams.add(key)
    if (readers.size + linker.envParams.size === before && round >= last) break
  }
  const found = new Map<string, FileReads>()
  for (const [file, { uses }] of files) {
    if (!isAsked(file)) continue
    const reads: CodeRead[] = []
    const dynamic: Place[] = []
    for (const use of uses) {
      const one = readsIn(linker, readers, file, use)
      reads.push(...one.reads)
      if (one.dynamic) dynamic.push({ path: file, start: use.s, end: use.e })
    }
    found.set(file, { reads, dynamic, given: [...(byFile.get(file)?.values() ?? [])] })
  }
  return found
}

interface Learned {
  readonly readers: Map<string, Reader>
  readonly params: { readonly file: string; readonly key: string }[]
}

/** Whether a use makes a function a reader, or hands an environment to a parameter. */
function learn(
  linker: Linker,
  readers: ReadonlyMap<string, Reader>,
  file: string,
  use: Use,
  learned: Learned,
): void {
  const { sym } = use
  for (const key of keysRead(linker, readers, file, use)) {
    for (const fn of functionsIn(key.sym)) {
      const id = `${file}#${fn}`
      if (key.file !== file || readers.has(id) || learned.readers.has(id)) continue
      const facts = linker.facts(file)?.functions[fn]
      const throws = facts?.throws ?? false
      learned.readers.set(id, { key: key.sym, throws, fallback: use.fallback !== undefined })
    }
  }
  if (sym.k !== 'call') return
  const give = (of: string, param: Sym & { k: 'param' }): void => {
    learned.params.push({ file: of, key: paramKey(of, param) })
  }
  for (const { file: of, fn } of callees(linker, file, sym)) {
    for (const [at, arg] of sym.args.entries()) {
      if (linker.isEnv({ file, sym: arg })) give(of, { k: 'param', fn, at })
      if (arg.k !== 'obj') continue
      for (const { name, sym: value } of arg.props)
        if (linker.isEnv({ file, sym: value })) give(of, { k: 'param', fn, at, prop: name })
    }
  }
}

interface KeyRead extends Bound {
  readonly throws: boolean
  readonly fallback: boolean
  /** Further argument of the call: a default. */
  readonly given: Sym
}

/** The names that a use reads, as symbols of its own file. */
function keysRead(
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
function callees(linker: Linker, file: string, { fn }: Sym & { k: 'call' }): { file: string; fn: number }[] {
  if (fn.k === 'no') return []
  return linker
    .ground({ file, sym: fn })
    .slice(0, 8)
    .flatMap(({ file: of, sym }) => (sym.k === 'fn' ? [{ file: of, fn: sym.id }] : []))
}

function functionsIn(sym: Sym): number[] {
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

function readsIn(
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
