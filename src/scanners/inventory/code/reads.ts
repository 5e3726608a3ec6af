import type { Place } from '../types.ts'
import { type Linker, paramKey } from './link.ts'
import { callees, type CodeRead, functionsIn, keysRead, type Reader, readsIn } from './readers.ts'
import { type FileFacts, holds, partsOf, type Sym, type Use } from './sym.ts'

/** What the uses of one file read and tell of others. */
export interface FileReads {
  readonly reads: readonly CodeRead[]
  /** Reads whose names are made up. */
  readonly dynamic: readonly Place[]
  /** Parameters that the file gives an environment. */
  readonly given: readonly Given[]
  /** Exports that are what a call gives and an environment. */
  readonly environments: readonly string[]
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
    uses: isAsked(file) ? uses : uses.filter(({ sym }) => holdsParam(sym)),
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
  for (const [file, { uses, exports }] of files) {
    if (!isAsked(file)) continue
    const reads: CodeRead[] = []
    const dynamic: Place[] = []
    for (const use of uses) {
      const one = readsIn(linker, readers, file, use)
      reads.push(...one.reads)
      if (one.dynamic) dynamic.push({ path: file, start: use.s, end: use.e })
    }
    const calls = Object.entries(exports).filter(([, sym]) => sym.k === 'call')
    const environments = calls.filter(([, sym]) => linker.isEnv({ file, sym })).map(([name]) => name)
    found.set(file, { reads, dynamic, environments, given: [...(byFile.get(file)?.values() ?? [])] })
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

/** As deep as a key within it may be looked at. */
function holdsParam(sym: Sym): boolean {
  return [sym, ...partsOf(sym)].some((one) => holds(one, ({ k }) => k === 'param'))
}
