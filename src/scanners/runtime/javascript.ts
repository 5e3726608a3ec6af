import type { Document, Hit } from '../types.ts'
import { exposedIn, type Exposed, settingOf } from './exposed.ts'
import { childrenOf, isFunction, isNode, memberPath, type Node, parseScript } from './syntax.ts'

/**
 * Secrets that a program writes into its log or sends as an answer, and checks of certificates that it switches off.
 * Bounded: variables that are given a secret in the same function or at the top of the file, no types, no calls followed.
 */
export async function scanJavaScript({ path, text }: Document): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  visit(await parseScript(text, path), [new Map()], hits)
  return hits
}

type Scope = Map<string, string>

function visit(node: Node, scopes: readonly Scope[], hits: Hit[]): void {
  const inner = isFunction(node) ? [...scopes, new Map<string, string>()] : scopes
  if (node.type === 'VariableDeclarator') bind(node, inner.at(-1)!)
  if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression')
    hits.push(...callHits(node, inner))
  hits.push(...tlsHits(node))
  for (const child of childrenOf(node)) visit(child, inner, hits)
}

/** `const key = process.env.API_KEY`, `const { API_KEY: key } = process.env`. */
function bind({ id, init }: Node, scope: Scope): void {
  if (!isNode(id) || !isNode(init)) return
  const value = init.type === 'LogicalExpression' ? (init.left as Node) : init
  const setting = settingOf(value)
  if (id.type === 'Identifier') {
    if (setting?.what === 'secret') scope.set(String(id.name), setting.name)
    else scope.delete(String(id.name))
    return
  }
  if (id.type !== 'ObjectPattern' || setting?.what !== 'all') return
  for (const property of (id.properties as Node[]).filter(({ type }) => type === 'ObjectProperty')) {
    const key = String((property.key as Node).name ?? '')
    const target = property.value as Node
    const local = target.type === 'AssignmentPattern' ? (target.left as Node) : target
    const read = settingOf({
      ...{ type: 'MemberExpression', start: 0, end: 0, computed: false, object: value },
      property: { type: 'Identifier', start: 0, end: 0, name: key },
    })
    if (read?.what === 'secret' && local.type === 'Identifier') scope.set(String(local.name), key)
  }
}

const LEVELS = /^(?:log|trace|debug|verbose|info|notice|warn|warning|error|fatal|critical|silly|http)$/
const LOGGERS = /^(?:console|log|logger|logging|winston|pino|bunyan|l)$|Log(?:ger)?$/

/** Whether a call writes to a log, or answers a request. */
function kindOfCall(callee: Node): 'log' | 'answer' | undefined {
  const path = memberPath(callee)
  if (path === undefined || path.length < 2) return undefined
  const method = path.at(-1) ?? ''
  const object = path.at(-2) ?? ''
  if (LEVELS.test(method) && LOGGERS.test(object)) return 'log'
  if (method === 'write' && (object === 'stdout' || object === 'stderr') && path[0] === 'process')
    return 'log'
  if (/^(?:json|send|jsonp|end)$/.test(method) && /^(?:res|response|reply)$/.test(object)) return 'answer'
  return undefined
}

function callHits(node: Node, scopes: readonly Scope[]): Hit[] {
  const kind = kindOfCall(node.callee as Node)
  if (kind === undefined) return []
  const bound = (name: string): string | undefined => scopes.findLast((scope) => scope.has(name))?.get(name)
  const seen = new Set<string>()
  return (node.arguments as Node[])
    .flatMap((argument) => exposedIn(argument, bound))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((exposed) => exposedHit(exposed, kind))
}

function exposedHit({ node, what, name }: Exposed, kind: 'log' | 'answer'): Hit {
  const where = kind === 'log' ? 'written to the log' : 'sent in an answer'
  const subject =
    what === 'all'
      ? `The whole of ${name}, secrets too, is ${where}.`
      : what === 'part'
        ? `A part or hash of the secret ${name} is ${where}.`
        : `The secret ${name} is ${where}.`
  return {
    rule: kind === 'log' ? 'secret-logged' : 'secret-in-answer',
    ...{ start: node.start, end: node.end, value: name, subject: name, message: subject },
    level: what === 'part' ? 'note' : what === 'all' ? 'warning' : 'error',
  }
}

/** `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`, `rejectUnauthorized: false`. */
function tlsHits(node: Node): Hit[] {
  if (node.type === 'AssignmentExpression') {
    const path = memberPath(node.left as Node)
    const value = (node.right as Node).value
    if (path?.at(-1) !== 'NODE_TLS_REJECT_UNAUTHORIZED' || !(value === '0' || value === 0)) return []
    const message =
      'NODE_TLS_REJECT_UNAUTHORIZED switches the check of certificates off for the whole process: anybody in between can read and change what it sends.'
    return [tlsHit(node.left as Node, 'NODE_TLS_REJECT_UNAUTHORIZED', message)]
  }
  const key = node.type === 'ObjectProperty' ? (node.key as Node) : undefined
  const name = key === undefined ? undefined : (key.name ?? key.value)
  if (name !== 'rejectUnauthorized' || (node.value as Node).value !== false) return []
  const message =
    'rejectUnauthorized: false accepts any certificate: anybody in between can read and change what is sent.'
  return [{ ...tlsHit(key as Node, 'rejectUnauthorized', message), level: 'warning' }]
}

function tlsHit({ start, end }: Node, subject: string, message: string): Hit {
  return { rule: 'tls-check-off', start, end, value: subject, subject, message }
}
