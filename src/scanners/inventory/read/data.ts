import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import { ParseProblem } from '../../types.ts'
import { isVariableName } from '../names.ts'
import type { Inventory, InventoryRecord, Place, VariableClass } from '../types.ts'

/**
 * Reads a YAML or JSON inventory: a map of names to descriptions, or a list of maps with a `name`, at any depth. Throws `ParseProblem`
 * for a text that is neither.
 */
export function readData(path: string, text: string, why: string): Inventory {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  const [error] = document.errors
  if (error !== undefined) throw new ParseProblem(error.message.split('\n')[0] ?? error.code, error.pos[0])
  const records: InventoryRecord[] = []
  collect(document.contents as Node | null, path, records, 0)
  return {
    ...{ path, kind: 'data' as const, why, records, header: { path, start: 0, end: 0 } },
    ...{
      tables: [],
      mentions: new Map(),
      references: [],
      anchors: new Set(),
      checklists: [],
      rotations: [],
      cadences: [],
      coupled: [],
    },
  }
}

const DEEPEST = 12

function collect(
  node: Node | null | undefined,
  path: string,
  records: InventoryRecord[],
  depth: number,
): void {
  if (depth > DEEPEST) return
  if (isSeq(node)) {
    for (const item of node.items) {
      if (isScalar(item)) addScalar(item, item, path, records)
      else collect(item as Node, path, records, depth + 1)
    }
    return
  }
  if (!isMap(node)) return
  const own = node.items.find(
    ({ key }) => isScalar(key) && /^(?:name|key|variable|env)$/.test(String(key.value)),
  )
  if (own !== undefined && isScalar(own.value) && isVariableName(String(own.value.value))) {
    addScalar(own.value, node, path, records)
    return
  }
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    if (isScalar(pair.key) && isVariableName(String(pair.key.value)))
      addScalar(pair.key, pair.value, path, records)
    else collect(pair.value, path, records, depth + 1)
  }
}

function addScalar(key: Node, described: Node | null, path: string, records: InventoryRecord[]): void {
  const name = isScalar(key) ? String(key.value) : ''
  if (!isVariableName(name)) return
  const [start = 0, end = 0] = key.range ?? []
  const place: Place = { path, start, end }
  const field = (pattern: RegExp): unknown => {
    if (!isMap(described)) return undefined
    const pair = described.items.find(({ key: one }) => isScalar(one) && pattern.test(String(one.value)))
    return isScalar(pair?.value) ? pair.value.value : undefined
  }
  const required = field(/^required$/i)
  const length = field(/^min(?:Length|_length|-length)?$/i)
  records.push({
    ...{ name, form: 'data' as const, place, group: 0, conditions: [] },
    row:
      isMap(described) && described.range ? { path, start, end: Math.max(end, described.range[1]) } : place,
    required: required === true ? 'yes' : required === false ? 'no' : undefined,
    class: classOf(field(/^(?:secret|sensitive)$/i), field(/^(?:class|type|kind)$/i)),
    minLength: typeof length === 'number' ? length : undefined,
    hasDefault: field(/^default$/i) !== undefined,
    ...{ locations: [], cadence: undefined, lastRotated: undefined, rotatesAlone: false, aliases: [] },
    vaultName: undefined,
  })
}

function classOf(secret: unknown, kind: unknown): VariableClass | undefined {
  if (secret === true || kind === 'secret') return 'secret'
  return secret === false || kind === 'config' ? 'config' : undefined
}
