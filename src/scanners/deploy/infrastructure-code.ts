import type { DocumentScanner, Hit } from '../types.ts'
import { childrenOf, isNode, memberPath, type Node, parseScript } from '../runtime/syntax.ts'
import type { Scalar } from '../tree/node.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import type { Named } from './variables.ts'

const RULE = 'infrastructure-code-secret'

/**
 * Infrastructure as a program in JavaScript or TypeScript: CDK, CDK for Terraform, Pulumi. What such a program is given ends in a template or a
 * state in clear. `SecretValue.secretsManager`, `config.requireSecret` and variables are the right way.
 * https://docs.aws.amazon.com/cdk/v2/guide/get-secrets-manager-value.html
 * https://www.pulumi.com/docs/iac/concepts/secrets/
 */
export const scanInfrastructureCode: DocumentScanner = async ({ path, text }) => {
  if (!/pass|pwd|secret|token|key|cred/i.test(text)) return []
  const hits: Hit[] = []
  visit(await parseScript(text, path), text, hits)
  return once(hits)
}

function visit(node: Node, text: string, hits: Hit[]): void {
  const { type, callee } = node
  if ((type === 'CallExpression' || type === 'NewExpression') && isNode(callee)) {
    const name = memberPath(callee)?.slice(-2).join('.') ?? ''
    const given = (node.arguments as readonly Node[]).filter(isNode)
    if (TO_SECRET.test(name)) hits.push(...given.slice(0, 1).flatMap((value) => plain(value, name, text)))
    if (type === 'NewExpression')
      hits.push(
        ...hitsOf(
          RULE,
          given.flatMap((each) => properties(each, text)),
        ),
      )
  }
  for (const child of childrenOf(node)) visit(child, text, hits)
}

/** What makes a secret of the text that it is given. */
const TO_SECRET =
  /^(?:SecretValue\.(?:unsafePlainText|plainText)|SecretStringValueBeta1\.fromUnsafePlaintext|(?:pulumi|Output|output)\.secret)$/

function plain(value: Node, name: string, text: string): readonly Hit[] {
  const scalar = literal(value, text)
  const hit = scalar && markedHit(RULE, { key: name, value: scalar, names: [] }, `is given to ${name}`)
  return hit === undefined ? [] : [hit]
}

/** Literals under names, down through objects and lists; calls within are visited by themselves. */
function properties(node: Node, text: string): readonly Named[] {
  if (node.type === 'ArrayExpression')
    return (node.elements as readonly unknown[]).filter(isNode).flatMap((each) => properties(each, text))
  if (node.type !== 'ObjectExpression') return []
  const own = (node.properties as readonly Node[]).filter(({ type }) => type === 'ObjectProperty')
  const literals = own.flatMap(({ key, value }): readonly Named[] => {
    const name = nameOf(key)
    const scalar = isNode(value) ? literal(value, text) : undefined
    return name === undefined || scalar === undefined ? [] : [{ key: name, value: scalar, names: [] }]
  })
  const [title, value] = ['name', 'value'].map((key) => literals.find((each) => each.key === key)?.value)
  const pair = title && value ? [{ key: title.value, value, names: [] }] : []
  const names = literals.filter(({ key }) => /user(?:name)?$/i.test(key)).map((each) => each.value.value)
  return [
    ...[...literals, ...pair].map((each) => ({ ...each, names })),
    ...own.flatMap(({ value: inner }) => (isNode(inner) ? properties(inner, text) : [])),
  ]
}

function nameOf(key: unknown): string | undefined {
  if (!isNode(key)) return undefined
  return key.type === 'Identifier'
    ? String(key.name)
    : key.type === 'StringLiteral'
      ? String(key.value)
      : undefined
}

/** Undefined for everything but a string, or a template that nothing is put into. */
function literal(node: Node, text: string): Scalar | undefined {
  const isTemplate = node.type === 'TemplateLiteral' && (node.expressions as readonly unknown[]).length === 0
  if (node.type !== 'StringLiteral' && !isTemplate) return undefined
  const start = node.start + 1
  const end = node.end - 1
  return {
    type: 'scalar',
    value: isTemplate ? text.slice(start, end) : String(node.value),
    isText: true,
    start,
    end,
  }
}
