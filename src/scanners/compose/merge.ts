import { entriesOf, get, type YamlEntry, type YamlMap, type YamlNode } from '../yaml.ts'
import { readEntries } from './entries.ts'

/**
 * What is left of a service when another file is laid over it: variables, labels and build arguments that the other one does not set anew,
 * and commands that it does not replace. `!reset` and `!override` take the whole out.
 * https://docs.docker.com/reference/compose-file/merge/
 */
export function remaining(base: YamlNode, over: YamlNode | undefined, overText: string): YamlNode {
  if (base.kind !== 'map' || over === undefined) return base
  const entries = entriesOf(base).flatMap((entry): readonly YamlEntry[] => {
    const other = get(over, entry.key)
    if (other === undefined) return [entry]
    if (other.tag === '!reset' || other.tag === '!override' || REPLACED.has(entry.key)) return []
    if (NAMED.has(entry.key)) return [{ ...entry, value: without(entry.value, other, overText) }]
    if (entry.key !== 'build' || entry.value.kind !== 'map') return [entry]
    const args = get(entry.value, 'args')
    const otherArgs = get(other, 'args')
    if (args === undefined || otherArgs === undefined) return [entry]
    const rest = entriesOf(entry.value).filter(({ key }) => key !== 'args')
    const left = { ...entry, key: 'args', value: without(args, otherArgs, overText) }
    return [{ ...entry, value: { ...entry.value, entries: [...rest, left] } }]
  })
  return { ...base, entries } satisfies YamlMap
}

/** Names with values: merged one by one. */
const NAMED = new Set(['environment', 'labels'])
/** The later file's takes the place of the earlier one's. */
const REPLACED = new Set(['command', 'entrypoint', 'healthcheck', 'image'])

function without(node: YamlNode, over: YamlNode, overText: string): YamlNode {
  const names = new Set(readEntries(over, overText).map(({ key }) => key))
  if (over.kind === 'map') for (const { key } of over.entries) names.add(key)
  if (node.kind === 'list') {
    const items = node.items.filter((item) => {
      const name = item.kind === 'scalar' ? item.value.split('=', 1)[0] : undefined
      return name === undefined || !names.has(name.trim())
    })
    return { ...node, items }
  }
  return node.kind === 'map'
    ? { ...node, entries: entriesOf(node).filter(({ key }) => !names.has(key)) }
    : node
}
