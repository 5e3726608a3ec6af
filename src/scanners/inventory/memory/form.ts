import type { VaultPair } from '../types.ts'
import type { InventoryRow } from './inventory-row.ts'
import type { UsageRow } from './usage-row.ts'

/** Must become another number when what the readers and the analysis give changes between two versions of hushlint. */
export const FORM = 8

/** Why a content could not be parsed, and where in UTF-16 units. */
export interface Unparsed {
  readonly message: string
  readonly offset: number
}

/** Kinds of paths, as `PathKinds` writes them: one letter for each path of a folder, by a hash of these paths. */
export interface KeptKinds {
  readonly kinds: readonly string[]
  readonly folders: Readonly<Record<string, string>>
}

/** The first file of the memory. */
export interface Index {
  form: number
  pathKinds: KeptKinds | null
  words: string[]
  /** Ids of contents that were read, one after the other, and the words of each as places in `words`: `3,7;;12`. */
  texts: string
  textWords: string
  /** Pages with the mark. */
  marked: string[]
  /** By kind and content; 1: facts are in the other file, 0: nothing to do with an environment. */
  code: Record<string, 0 | 1 | Unparsed>
  deploy: Record<string, UsageRow[] | Unparsed>
  /** By content: what imports are found by. */
  manifests: Record<string, string>
  /** By path and content. */
  inventories: Record<string, InventoryRow>
  linked: {
    key: string
    paths: string[]
    usages: [number, UsageRow][]
    dynamic: [number, number, number][]
    pairs: readonly VaultPair[]
  } | null
}

export function emptyIndex(): Index {
  return {
    form: FORM,
    pathKinds: null,
    words: [],
    texts: '',
    textWords: '',
    marked: [],
    code: {},
    deploy: {},
    manifests: {},
    inventories: {},
    linked: null,
  }
}
