import type { Node as SyntaxNode } from 'web-tree-sitter'
import { ParseProblem } from '../types.ts'
import { hclParser } from './hcl-load.ts'
import type { Entry, Node, Scalar } from './node.ts'

/** Longer texts are not parsed: broken ones take the parser far longer than their size. In UTF-16 units. */
const LONGEST = 1_000_000
/** How often the parser may call back before it is stopped: it does so every few hundred steps, a megabyte of sound HCL needs about 30,000. */
const PATIENCE = 60_000
const DEEPEST = 200

/**
 * HCL (Terraform, tfvars, bake files) as a tree: blocks become entries with labels, calls of functions their arguments with the
 * function as tag, and what is computed becomes a scalar marked so. Parts that the parser does not understand are left out.
 *
 * @throws ParseProblem for what is no HCL, is too long or takes too long
 */
export async function treeOfHcl(text: string): Promise<Node | undefined> {
  if (text.length > LONGEST) throw new ParseProblem(`it is longer than ${LONGEST / 1e6} MB`)
  const parser = await hclParser()
  let calls = 0
  const tree = parser.parse(text, null, { progressCallback: () => ++calls > PATIENCE })
  if (tree === null) {
    parser.reset()
    throw new ParseProblem('it takes too long')
  }
  try {
    const { rootNode: root } = tree
    const body = root.namedChildren.find((child) => child.type === 'body' || child.type === 'object')
    if (root.isError || (body === undefined && root.hasError)) {
      throw new ParseProblem('it is no HCL', firstError(root))
    }
    return body === undefined ? undefined : convert(body, 0)
  } finally {
    tree.delete()
  }
}

function firstError(root: SyntaxNode): number {
  return root.descendantsOfType('ERROR')[0]?.startIndex ?? 0
}

function convert(node: SyntaxNode, depth: number): Node {
  if (depth > DEEPEST) throw new ParseProblem('it is nested too deep', node.startIndex)
  switch (node.type) {
    case 'body':
      return {
        ...placeOf(node),
        type: 'map',
        entries: node.namedChildren.flatMap((child) => entryOf(child, depth)),
      }
    case 'object':
      return {
        ...placeOf(node),
        type: 'map',
        entries: node.namedChildren.flatMap((child) => elementOf(child, depth)),
      }
    case 'tuple':
      return {
        ...placeOf(node),
        type: 'list',
        items: node.namedChildren.filter(isExpression).map((child) => convert(child, depth + 1)),
      }
    case 'expression':
    case 'collection_value':
    case 'literal_value':
    case 'template_expr':
      return node.namedChildCount === 1 ? convert(node.namedChildren[0]!, depth + 1) : computed(node)
    case 'string_lit':
    case 'quoted_template':
      return quoted(node)
    case 'heredoc_template':
      return heredoc(node)
    case 'numeric_lit':
    case 'bool_lit':
    case 'null_lit':
      return { ...placeOf(node), type: 'scalar', value: node.text, isText: false }
    case 'function_call':
      return call(node, depth)
    default:
      return computed(node)
  }
}

function entryOf(node: SyntaxNode, depth: number): Entry[] {
  const [name, ...rest] = node.namedChildren
  if (name === undefined || (node.type !== 'attribute' && node.type !== 'block')) return []
  const place = { key: name.text, keyStart: name.startIndex, keyEnd: name.endIndex }
  if (node.type === 'attribute') {
    const value = rest.find(isExpression)
    return [{ ...place, value: value && convert(value, depth + 1) }]
  }
  const labels = rest
    .filter((child) => child.type === 'string_lit' || child.type === 'identifier')
    .map((child) => (child.type === 'string_lit' ? quoted(child).value : child.text))
  const body = rest.find((child) => child.type === 'body')
  const empty: Node = { ...placeOf(node), type: 'map', entries: [] }
  return [{ ...place, labels, value: body === undefined ? empty : convert(body, depth + 1) }]
}

function elementOf(node: SyntaxNode, depth: number): Entry[] {
  const key = node.type === 'object_elem' ? node.childForFieldName('key') : null
  const value = key && node.childForFieldName('val')
  if (key === null || value === null) return []
  const name = convert(key, depth + 1)
  return [
    {
      key: name.type === 'scalar' ? name.value : key.text,
      keyStart: name.start,
      keyEnd: name.end,
      value: convert(value, depth + 1),
    },
  ]
}

/** A call whose arguments are worth a look: what it is given, with its name as the tag. */
function call(node: SyntaxNode, depth: number): Node {
  const name = node.namedChildren[0]?.text ?? ''
  const given = node.namedChildren.find((child) => child.type === 'function_arguments')
  const args = given?.namedChildren.filter(isExpression) ?? []
  if (args.length === 1 && PASSED_ON.has(name)) return { ...convert(args[0]!, depth + 1), tag: name }
  if (!MERGED.has(name)) return computed(node)
  return { ...placeOf(node), type: 'list', items: args.map((arg) => convert(arg, depth + 1)), tag: name }
}

/** Functions that give back what they are given, in another form. */
const PASSED_ON = new Set([
  'jsonencode',
  'yamlencode',
  'base64encode',
  'sensitive',
  'nonsensitive',
  'tomap',
  'tolist',
  'toset',
  'tostring',
  'trimspace',
  'chomp',
])
const MERGED = new Set(['merge', 'concat', 'coalesce'])

function quoted(node: SyntaxNode): Scalar {
  const { start, end } = placeOf(node)
  const written = node.text.slice(1, -1)
  const isComputed = hasInterpolation(node)
  return {
    ...{ type: 'scalar', start: start + 1, end: end - 1, isText: true },
    value: isComputed ? written : unescaped(written),
    ...(isComputed && { computed: true }),
  }
}

function heredoc(node: SyntaxNode): Scalar {
  const parts = node.namedChildren.filter(
    (child) => child.type !== 'heredoc_identifier' && child.type !== 'heredoc_start',
  )
  const start = parts[0]?.startIndex ?? node.startIndex
  const end = parts.at(-1)?.endIndex ?? node.endIndex
  const value = node.text.slice(start - node.startIndex, end - node.startIndex)
  return {
    type: 'scalar',
    start,
    end,
    value,
    isText: true,
    ...(hasInterpolation(node) && { computed: true }),
  }
}

function hasInterpolation(node: SyntaxNode): boolean {
  return node.namedChildren.some(
    (child) => child.type === 'template_interpolation' || child.type === 'template_directive',
  )
}

function computed(node: SyntaxNode): Scalar {
  return { ...placeOf(node), type: 'scalar', value: node.text, isText: false, computed: true }
}

function isExpression(node: SyntaxNode): boolean {
  return node.type === 'expression'
}

function placeOf(node: SyntaxNode): { start: number; end: number } {
  return { start: node.startIndex, end: node.endIndex }
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** Escapes of quoted strings: https://developer.hashicorp.com/terraform/language/expressions/strings */
function unescaped(written: string): string {
  if (!written.includes('\\') && !written.includes('$${') && !written.includes('%%{')) return written
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|([$%])\4\{/gs,
    (whole, short, long, plain, sign) => {
      if (sign !== undefined) return `${sign}{`
      const code = Number.parseInt(short ?? long ?? '', 16)
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return SIMPLE[plain] ?? whole
    },
  )
}
