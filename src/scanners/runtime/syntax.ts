import { ParseProblem } from '../types.ts'

/** A node of the tree of @babel/parser (ESTree-like); the parts that are read here. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** Texts longer than this are no source that a person writes. */
const LONGEST = 1_000_000

/**
 * Parses JavaScript or TypeScript. Errors that the parser recovers from are passed over.
 *
 * @throws ParseProblem when it gives up
 */
export async function parseScript(text: string, path: string): Promise<Node> {
  if (text.length > LONGEST) throw new ParseProblem('longer than 1 MB')
  const { parseSource } = await import('../inventory/code/parse-source.ts')
  return parseSource(path, text) as unknown as Node
}

/** The nodes directly below a node, in order of the text. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = []
  for (const [key, part] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments')) continue
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) found.push(each)
  }
  return found
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** `a.b.c`, `a['b']`, `a?.b` as its names; undefined for anything with a part that is not named. `this` counts as a name. */
export function memberPath(node: Node): readonly string[] | undefined {
  if (node.type === 'Identifier') return [String(node.name)]
  if (node.type === 'ThisExpression') return ['this']
  if (node.type === 'MetaProperty') return ['import.meta']
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression')
    return memberPath(node.expression as Node)
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return undefined
  const object = memberPath(node.object as Node)
  const property = node.property as Node
  const name =
    node.computed !== true ? property.name : property.type === 'StringLiteral' ? property.value : undefined
  return object === undefined || typeof name !== 'string' ? undefined : [...object, name]
}

export function isFunction({ type }: Node): boolean {
  return /Function|^ObjectMethod$|^Class(?:Private)?Method$/.test(type)
}
