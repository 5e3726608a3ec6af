import type { Hit } from '../types.ts'
import { memberPath, type Node } from './syntax.ts'

/** `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`, `rejectUnauthorized: false`. */
export function tlsHits(node: Node, asked: boolean): Hit[] {
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
  return [{ ...tlsHit(key as Node, 'rejectUnauthorized', message), level: asked ? 'note' : 'warning' }]
}

function tlsHit({ start, end }: Node, subject: string, message: string): Hit {
  return { rule: 'tls-check-off', start, end, value: subject, subject, message }
}

/**
 * The part of a node that runs only where somebody has asked for certificates not to be checked, or on a developer's machine: `if
 * (options.insecure) { … }`, `unsafeTls ? … : …`, `case 'accept_invalid_certs':`.
 */
export function askedPart(node: Node, text: string): readonly unknown[] {
  const test = node.test as Node | null | undefined
  if (test === null || test === undefined || !ASKS.test(text.slice(test.start, test.end))) return []
  return Array.isArray(node.consequent) ? node.consequent : [node.consequent]
}

const ASKS =
  /unsafe|insecure|skip|invalid|self.?signed|ignore|no.?verify|trust|allow|reject.?unauth|tls.?verify|isDev|development|localhost/i
