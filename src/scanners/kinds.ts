import { isDockerfile } from './dockerfile/path.ts'
import type { FileKind } from './types.ts'

/** Every kind of file that has a scanner of its own. Loaded at each start: paths only, the scanners come when one is met. */
export const kinds: readonly FileKind[] = [
  {
    name: 'dockerfile',
    takes: isDockerfile,
    load: async () => (await import('./dockerfile/index.ts')).scanDockerfile,
  },
]

/** The kinds that a path belongs to; mostly none. */
export function kindsOf(path: string): readonly FileKind[] {
  const found = kinds.filter((kind) => kind.takes(path))
  return found.length === 0 ? NONE : found
}

const NONE: readonly FileKind[] = []

/** Whether a path belongs to the kind of this name. */
export function isOfKind(name: string, path: string): boolean {
  return kinds.some((kind) => kind.name === name && kind.takes(path))
}
