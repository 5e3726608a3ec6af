import { entriesOf, placeInScalar, textOf, type YamlNode, type YamlScalar } from '../yaml.ts'

/** `NAME: value` of a map, or `NAME=value` of a list, as `environment`, `args` and `labels` have it. */
export interface ComposeEntry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** Undefined for a name alone: the value comes from where compose runs. */
  readonly value: string | undefined
  /** The scalar that holds the value, and where the value begins in it. */
  readonly scalar: YamlScalar
  readonly offset: number
}

/** The entries of a map or list; those that `!reset` takes out are left out. */
export function readEntries(node: YamlNode | undefined, text: string): readonly ComposeEntry[] {
  if (node === undefined || node.tag === '!reset') return []
  if (node.kind === 'list') return node.items.flatMap((item) => listEntry(item, text))
  return entriesOf(node).flatMap(({ key, keyStart, keyEnd, value }) =>
    value.kind !== 'scalar' || value.tag === '!reset'
      ? []
      : [{ key, keyStart, keyEnd, value: textOf(value), scalar: value, offset: 0 }],
  )
}

function listEntry(item: YamlNode, text: string): readonly ComposeEntry[] {
  if (item.kind !== 'scalar' || item.tag === '!reset') return []
  const at = item.value.indexOf('=')
  const name = at < 0 ? item.value : item.value.slice(0, at)
  const place = placeInScalar(item, text, 0, name.length)
  return [
    {
      key: name.trim(),
      keyStart: place.start,
      keyEnd: place.end,
      value: at < 0 ? undefined : item.value.slice(at + 1),
      scalar: item,
      offset: at + 1,
    },
  ]
}

/** Where a part of an entry's value stands in the text. */
export function placeInEntry(
  { scalar, offset }: ComposeEntry,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return placeInScalar(scalar, text, offset + from, offset + to)
}
