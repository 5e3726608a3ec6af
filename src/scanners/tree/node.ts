/**
 * One tree for all formats of nested keys and values (YAML, JSON with comments, TOML, HCL), with the places in the text, so that a
 * scanner of a kind of file is a walk and does not know its syntax.
 */
export type Node = Scalar | MapNode | ListNode

interface Placed {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number
  readonly end: number
}

export interface Scalar extends Placed {
  readonly type: 'scalar'
  /**
   * Decoded. `start` and `end` are those of the text between the quotes. For what a language would compute (`var.x`, a call) its
   * source.
   */
  readonly value: string
  /** False for numbers, booleans and null, whose `value` is as written. */
  readonly isText: boolean
  /** True for what the language computes: no literal, whatever it looks like. */
  readonly computed?: boolean
  /** YAML's tag as written (`!Ref`, `!vault`); in HCL the function that it is given to (`base64encode`). */
  readonly tag?: string
}

export interface MapNode extends Placed {
  readonly type: 'map'
  readonly entries: readonly Entry[]
  readonly tag?: string
}

export interface ListNode extends Placed {
  readonly type: 'list'
  readonly items: readonly Node[]
  readonly tag?: string
}

export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** Of a block of HCL (`resource "aws_db_instance" "main"`); else absent. */
  readonly labels?: readonly string[]
  /** Undefined for a key without a value. */
  readonly value: Node | undefined
}

/** The value of a key; undefined for other nodes, an unknown key, or no value. The last one counts, as in most parsers. */
export function get(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let here = node
  for (const key of keys) {
    if (here?.type !== 'map') return undefined
    here = here.entries.findLast((entry) => entry.key === key)?.value
  }
  return here
}

/** The text of a scalar; undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'scalar' ? node.value : undefined
}

/** The items of a list, or of a document that holds one thing where a list may stand. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.type === 'list' ? node.items : [node]
}

export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.type === 'map' ? node.entries : []
}

/** A node and the keys that lead to it. */
export interface Found {
  readonly node: Node
  readonly path: readonly string[]
}

/**
 * The nodes that a path leads to: keys joined by `/`, `*` for any key or item, `**` for any number of them. Items of lists are passed
 * through: `services/envVars` is the same as `services/*` and then `envVars`. Keys are compared without case and with `_` and `-` left out.
 */
export function nodesAt(root: Node | undefined, path: string): readonly Found[] {
  if (root === undefined) return []
  const found: Found[] = []
  follow(root, path.split('/').map(plainKey), 0, [], found)
  return found
}

function follow(
  node: Node,
  steps: readonly string[],
  at: number,
  path: readonly string[],
  found: Found[],
): void {
  const step = steps[at]
  if (step === undefined) {
    found.push({ node, path })
    return
  }
  if (node.type === 'list') {
    for (const item of node.items) follow(item, steps, at, path, found)
    return
  }
  if (step === '**') follow(node, steps, at + 1, path, found)
  if (node.type !== 'map') return
  for (const { key, value } of node.entries) {
    if (value === undefined) continue
    if (step === '**') follow(value, steps, at, [...path, key], found)
    else if (step === '*' || step === plainKey(key)) follow(value, steps, at + 1, [...path, key], found)
  }
}

function plainKey(key: string): string {
  return key === '*' || key === '**' ? key : key.toLowerCase().replace(/[-_]/g, '')
}

/** A scalar and the key that it stands under, wherever it is in the tree. */
export interface Pair {
  readonly key: string
  readonly value: Scalar
  /** Keys from the root down, without `key`. */
  readonly path: readonly string[]
}

/** Every scalar under a key, in the order of the text; items of a list stand under the key of the list. */
export function pairsIn(root: Node | undefined): readonly Pair[] {
  const found: Pair[] = []
  if (root !== undefined) collect(root, '', [], found)
  return found
}

function collect(node: Node, key: string, path: readonly string[], found: Pair[]): void {
  if (node.type === 'scalar') {
    if (key !== '') found.push({ key, value: node, path })
  } else if (node.type === 'list') {
    for (const item of node.items) collect(item, key, path, found)
  } else {
    const below = key === '' ? path : [...path, key]
    for (const entry of node.entries) {
      if (entry.value !== undefined) collect(entry.value, entry.key, below, found)
    }
  }
}
