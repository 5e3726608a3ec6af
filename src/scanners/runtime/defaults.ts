import { isRandom } from '../../engine/randomness.ts'
import { isReadableDefault } from '../secret-default.ts'
import { isSecretName } from '../secret-value.ts'
import type { Hit } from '../types.ts'
import { memberPath, type Node } from './syntax.ts'

/** A literal that code takes where a variable is not set. */
export interface CodeDefault {
  readonly name: string
  readonly value: string
  /** Of the name, where it is read. */
  readonly start: number
  readonly end: number
}

/**
 * A secret that may be missing without anybody noticing: the default is empty, an address of the developer's machine, or a text that everybody
 * can read. A random one is a secret in the code, which the text rules report.
 */
export function silentDefault({ name, value, start, end }: CodeDefault): readonly Hit[] {
  if (/(?:^|_)TEST(?:_|$)/.test(name)) return []
  const isLocal = LOCAL_URL.test(value) && (isSecretName(name) || CONNECTION.test(name))
  const isEmpty = value.trim() === ''
  const isReadable = !isLocal && !isRandom(value) && isReadableDefault(name, value)
  if (!isLocal && !((isEmpty || isReadable) && isSecretName(name))) return []
  const what = isLocal ? 'an address of the local machine' : isEmpty ? 'an empty text' : READABLE
  return [
    {
      rule: 'silent-secret-default',
      ...{ start, end, value: name, subject: name, keyName: name },
      message: `Where ${name} is not set, the program goes on with ${what}.`,
    },
  ]
}

const READABLE = 'a value that everybody who reads the code knows'
const LOCAL_URL = /^[a-z][a-z+]{1,20}:\/\/(?:[^@/\s]*@)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?=[:/?]|$)/i
const CONNECTION =
  /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP|RABBITMQ|BROKER|CACHE)_?(?:URL|URI|DSN)$/

/** The default that a node of the tree gives a variable of the environment: `process.env.X ?? ''`, `{ X = '' } = process.env`. */
export function defaultsAt(node: Node): readonly CodeDefault[] {
  if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    const read = variableOf(node.left as Node)
    const value = textOf(node.right as Node)
    return read === undefined || value === undefined ? [] : [{ ...read, value }]
  }
  if (node.type !== 'VariableDeclarator' || !isEnvironment(node.init as Node | null)) return []
  const pattern = node.id as Node
  if (pattern.type !== 'ObjectPattern') return []
  return (pattern.properties as Node[]).flatMap((property) => {
    const given = property.value as Node | undefined
    const key = property.key as Node | undefined
    const value = given?.type === 'AssignmentPattern' ? textOf(given.right as Node) : undefined
    if (value === undefined || key?.type !== 'Identifier') return []
    return [{ name: String(key.name), value, start: key.start, end: key.end }]
  })
}

function variableOf(node: Node): Omit<CodeDefault, 'value'> | undefined {
  const path = memberPath(node)
  const property = node.property as Node | undefined
  if (path === undefined || property === undefined || !isEnvironment(node.object as Node)) return undefined
  return { name: path.at(-1) ?? '', start: property.start, end: property.end }
}

function isEnvironment(node: Node | null): boolean {
  const path = node === null ? undefined : memberPath(node)
  const [first, second] = path ?? []
  return (
    path?.length === 2 &&
    second === 'env' &&
    (first === 'process' || first === 'import.meta' || first === 'Bun')
  )
}

function textOf(node: Node): string | undefined {
  if (node.type === 'StringLiteral') return String(node.value)
  const [only, ...more] = node.type === 'TemplateLiteral' ? (node.quasis as Node[]) : []
  if (only === undefined || more.length > 0) return undefined
  return (only.value as { cooked?: string }).cooked ?? ''
}
