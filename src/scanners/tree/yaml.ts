import { entriesOf, parseYaml, type YamlNode, type YamlScalar } from '../yaml.ts'
import type { Node } from './node.ts'

/**
 * The documents of a YAML text as trees, merge keys resolved. An alias is the very node that it names.
 *
 * @throws ParseProblem for what is no YAML, nested too deep, or grows too large by its aliases
 */
export async function treesOfYaml(text: string): Promise<readonly Node[]> {
  const { documents } = await parseYaml(text)
  const known = new Map<YamlNode, Node>()
  return documents.map((document) => convert(document, known))
}

function convert(node: YamlNode, known: Map<YamlNode, Node>): Node {
  const converted = known.get(node)
  if (converted !== undefined) return converted
  const made = build(node, known)
  known.set(node, made)
  return made
}

function build(node: YamlNode, known: Map<YamlNode, Node>): Node {
  const { start, end, tag } = node
  const place = { start, end, ...(tag !== undefined && { tag }) }
  if (node.kind === 'list')
    return { type: 'list', items: node.items.map((item) => convert(item, known)), ...place }
  if (node.kind === 'scalar') return scalar(node, place)
  const entries = entriesOf(node).map(({ key, keyStart, keyEnd, value }) => ({
    ...{ key, keyStart, keyEnd },
    value: value.kind === 'scalar' && value.type === 'null' ? undefined : convert(value, known),
  }))
  return { type: 'map', entries, ...place }
}

function scalar({ value, type, style, end, start }: YamlScalar, place: { start: number; end: number }): Node {
  // Blanks below a block are no part of what a reader would call the value.
  const trimmed = style === 'block' && type === 'string' ? end - trailing(value) : end
  return { type: 'scalar', value, isText: type === 'string', ...place, end: Math.max(start, trimmed) }
}

function trailing(value: string): number {
  return value.length - value.trimEnd().length
}
