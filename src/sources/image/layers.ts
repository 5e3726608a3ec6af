/** What the layers of an image do to files, to tell what the final image still shows. */
export interface LayerFiles {
  /** Notes that a layer (0-based, from the base up) has this path; whiteouts are told from their names. */
  add(layer: number, path: string): void
  /** The first later layer that deletes or replaces the file that `layer` has at the path; undefined when it is still there. */
  goneIn(
    layer: number,
    path: string,
  ): { readonly layer: number; readonly how: 'deleted' | 'replaced' } | undefined
}

/** Names that stand for a deletion (OCI image specification, layer.md, "Whiteouts"). */
const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'

export function createLayerFiles(): LayerFiles {
  const has: Set<string>[] = []
  const deletes: Set<string>[] = []
  const empties: Set<string>[] = []
  return {
    add(layer, path) {
      const cut = path.lastIndexOf('/') + 1
      const [folder, name] = [path.slice(0, cut), path.slice(cut)]
      if (name === OPAQUE) setOf(empties, layer).add(folder)
      else if (name.startsWith(WHITEOUT)) setOf(deletes, layer).add(folder + name.slice(WHITEOUT.length))
      else setOf(has, layer).add(path)
    },
    goneIn(layer, path) {
      const last = Math.max(has.length, deletes.length, empties.length)
      const above = [path, ...foldersOf(path)]
      for (let later = layer + 1; later < last; later++) {
        if (has[later]?.has(path)) return { layer: later, how: 'replaced' }
        const deleted = above.some((each) => deletes[later]?.has(each) || empties[later]?.has(`${each}/`))
        if (deleted) return { layer: later, how: 'deleted' }
      }
      return undefined
    },
  }
}

export function isWhiteout(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith(WHITEOUT)
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function setOf(sets: Set<string>[], layer: number): Set<string> {
  const known = sets[layer] ?? new Set<string>()
  sets[layer] = known
  return known
}
