import type * as Library from 'yaml'
import { ParseProblem } from './types.ts'
import type { Placed, YamlEntry, YamlNode, YamlScalar } from './yaml.ts'

/** Nodes that a document may have when all aliases are written out. */
const MAX_EXPANDED = 1_000_000

/**
 * Converts the tree of the library `yaml` into ours. Recursive: the caller has seen that it is not too deep.
 *
 * @throws ParseProblem when aliases make it grow too large.
 */
export function convertYaml(contents: Library.Node, text: string, library: typeof Library): YamlNode {
  const anchors = new Map<string, Sized | undefined>()

  function convert(source: unknown, at: number): Sized {
    if (!library.isNode(source)) return { node: nothing(at), size: 1 }
    const [start, end] = source.range ?? [at, at]
    // An alias of itself, or of nothing, has no value.
    if (library.isAlias(source)) return anchors.get(source.source) ?? { node: nothing(start), size: 1 }
    const { anchor } = source
    // What an anchor named before is not its meaning inside of the node.
    if (anchor !== undefined) anchors.set(anchor, undefined)
    const made: Sized = library.isScalar(source)
      ? { node: scalar(source, start, end), size: 1 }
      : collection(source, start, end)
    if (made.size > MAX_EXPANDED) throw new ParseProblem('it grows too large by its aliases', start)
    if (anchor !== undefined) anchors.set(anchor, made)
    return made
  }

  function collection(
    source: Library.YAMLMap<unknown, unknown> | Library.YAMLSeq<unknown>,
    start: number,
    end: number,
  ): Sized {
    let size = 1
    const child = (part: unknown, at: number): YamlNode => {
      const made = convert(part, at)
      size += made.size
      return made.node
    }
    const place = placed(source, start, end)
    if (library.isSeq(source)) {
      const items = source.items.map((item) => child(item, start))
      return { node: { kind: 'list', items, ...place }, size }
    }
    const entries = source.items.map((pair): YamlEntry => {
      const key = child(pair.key, start)
      const value = child(pair.value, key.end)
      return { key: key.kind === 'scalar' ? key.value : '', keyStart: key.start, keyEnd: key.end, value }
    })
    return { node: { kind: 'map', entries, ...place }, size }
  }

  function scalar(source: Library.Scalar, start: number, end: number): YamlScalar {
    const style = styleOf(source.type)
    const [from, to] = inside(style, start, end)
    const value = source.source ?? String(source.value ?? '')
    return { kind: 'scalar', value, type: typeOf(source.value), style, ...placed(source, from, to) }
  }

  function inside(style: YamlScalar['style'], start: number, end: number): [number, number] {
    if (style === 'plain') return [start, end]
    if (style === 'quoted') return [start + 1, Math.max(start + 1, end - 1)]
    const head = text.indexOf('\n', start)
    return head < 0 || head >= end ? [end, end] : [head + 1, end]
  }

  return convert(contents, 0).node
}

interface Sized {
  readonly node: YamlNode
  /** Nodes in it, with aliases written out. */
  readonly size: number
}

function nothing(at: number): YamlScalar {
  return { kind: 'scalar', value: '', type: 'null', style: 'plain', start: at, end: at }
}

function placed(
  { tag, anchor }: { tag?: string | undefined; anchor?: string | undefined },
  start: number,
  end: number,
): Placed {
  return {
    ...{ start, end },
    ...(tag !== undefined && !tag.startsWith('tag:yaml.org') && { tag }),
    ...(anchor !== undefined && { anchor }),
  }
}

function styleOf(type: Library.Scalar['type']): YamlScalar['style'] {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'quoted'
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain'
}

function typeOf(value: unknown): YamlScalar['type'] {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean'
  return 'number'
}
