/** A value of a configuration file, with the keys that lead to it. */
export interface Leaf {
  /** Names of members and indexes of elements, from the top. */
  readonly path: readonly (string | number)[]
  /** The value as text, without quotes. */
  readonly value: string
  /** Where it stands in the text, in UTF-16 units, without quotes; end exclusive. */
  readonly start: number
  readonly end: number
}

/** The last name on the way to a leaf, indexes left out; empty when there is none. */
export function lastName({ path }: Leaf): string {
  const name = path.findLast((part) => typeof part === 'string')
  return typeof name === 'string' ? name : ''
}
