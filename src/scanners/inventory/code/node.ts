/** A node of Babel's tree (ESTree-like; offsets in UTF-16 units), as far as the walk needs to know it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

export function child(node: Node, field: string): Node | undefined {
  const value = node[field]
  return isNode(value) ? value : undefined
}

/** Nodes of a list; holes are left out. */
export function children(node: Node, field: string): readonly Node[] {
  const value = node[field]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** A list with its holes. */
export function slots(node: Node, field: string): readonly (Node | undefined)[] {
  const value = node[field]
  return Array.isArray(value) ? value.map((one) => (isNode(one) ? one : undefined)) : []
}

export function text(node: Node | undefined, field: string): string {
  const value = node?.[field]
  return typeof value === 'string' ? value : ''
}

/** Every node directly below one, in order of the fields. */
export function eachBelow(node: Node, visit: (inner: Node) => void): void {
  for (const field in node) {
    const value = node[field]
    if (typeof value !== 'object' || value === null || field === 'loc' || field === 'extra') continue
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) visit(one)
    } else if (isNode(value)) visit(value)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** What stands inside casts, brackets, `!` and `await`. */
export function unwrapped(node: Node): Node {
  let inner = node
  for (;;) {
    const field = WRAPPERS[inner.type]
    const next = field === undefined ? undefined : child(inner, field)
    if (next === undefined) return inner
    inner = next
  }
}

const WRAPPERS: Readonly<Record<string, string>> = {
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
  TSTypeAssertion: 'expression',
  TSInstantiationExpression: 'expression',
  ParenthesizedExpression: 'expression',
  TypeCastExpression: 'expression',
  AwaitExpression: 'argument',
  ChainExpression: 'expression',
}

export function isFunction(node: Node): boolean {
  return FUNCTIONS.has(node.type)
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

/** Name of a property, where it can be read off. */
export function propertyName(node: Node, field = 'key'): string | undefined {
  const key = child(node, field)
  if (key === undefined) return undefined
  if (key.type === 'StringLiteral') return text(key, 'value')
  if (node.computed === true) return undefined
  if (key.type === 'PrivateName') return text(child(key, 'id'), 'name')
  return key.type === 'Identifier' ? text(key, 'name') : undefined
}
