import type { Need, Place, Store, Usage, UsageRole } from '../types.ts'

/** What a reader says of a use, beside the name and the place. */
export interface UsageDetails {
  readonly role: UsageRole
  readonly reader: string
  readonly need?: Need
  readonly store?: Store
  readonly values?: readonly string[]
  readonly minLength?: number | undefined
}

/** A file that a reader is given. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

export function usage(name: string, place: Place, details: UsageDetails): Usage {
  const { role, reader, need, store, values, minLength } = details
  return { name, place, role, reader, need, store, values, minLength, secretDefault: undefined, plain: false }
}

/** A use at `start`, as long as its name. */
export function usageAt({ path }: SourceText, name: string, start: number, details: UsageDetails): Usage {
  return usage(name, { path, start, end: start + name.length }, details)
}

/**
 * Variables that a text takes in: `${X}`, `${X:-default}`, `${X:?message}`, `$X`, as compose files, Dockerfiles and manifests have
 * them. `$$` is a plain dollar sign.
 */
export function interpolated(source: SourceText, start: number, end: number, details: UsageDetails): Usage[] {
  const found: Usage[] = []
  const text = source.text.slice(start, end)
  for (const match of text.matchAll(
    /(\$\$)|\$(?:\{([A-Za-z_][A-Za-z0-9_]*)([:?+-]{0,2})|([A-Za-z_][A-Za-z0-9_]*))/g,
  )) {
    const [whole, escaped, braced, operator = '', plain] = match
    const name = braced ?? plain
    if (escaped !== undefined || name === undefined) continue
    const need: Need = operator.includes('?') ? 'required' : operator.includes('-') ? 'default' : undefined
    const at = start + match.index + whole.indexOf(name)
    found.push(usageAt(source, name, at, { ...details, need }))
  }
  return found
}
