import { isSecretName } from '../secret-value.ts'
import { childrenOf, memberPath, type Node } from './syntax.ts'

/** Something secret inside an expression that leaves the process. */
export interface Exposed {
  readonly node: Node
  /** `secret`: one value. `part`: the start of one, or a hash. `all`: the whole environment or configuration. */
  readonly what: 'secret' | 'part' | 'all'
  /** The name that tells: `JWT_SECRET`, `process.env`. */
  readonly name: string
}

/** Objects that hold settings, when they are used as a whole or by a path that ends in the name of a secret. */
const SETTINGS = new Set(['config', 'env', 'settings', 'secrets'])
/** What is made of a value by these says nothing of it. */
const HARMLESS_CALLS =
  /mask|redact|hide|obfuscat|censor|scrub|sanitiz|^Boolean$|^keys$|^has$|isDefined|isSet/i
const HASHES = /hash|digest|fingerprint|slice|substring|substr|at$|charAt/i
const HARMLESS_MEMBERS = new Set(['length'])

/** The path of an environment or settings object with its secret, or of the object as a whole. */
export function settingOf(node: Node): Pick<Exposed, 'what' | 'name'> | undefined {
  const path = memberPath(node)
  if (path === undefined) return undefined
  const [first = '', second = ''] = path
  const isEnv = (first === 'process' || first === 'import.meta' || first === 'Bun') && second === 'env'
  const depth = isEnv ? 2 : SETTINGS.has(first) ? 1 : first === 'this' && SETTINGS.has(second) ? 2 : 0
  if (depth === 0) return undefined
  if (path.length === depth) return isEnv ? { what: 'all', name: path.join('.') } : undefined
  const name = path.at(-1) ?? ''
  return isSecretName(name) ? { what: 'secret', name } : undefined
}

/**
 * What an argument exposes: settings by path, variables that hold one (`bound`), in templates, objects, spreads and calls. Tests of a value
 * (`!x`, `x ? 'set' : 'unset'`, `x.length`) and masks expose nothing.
 */
export function exposedIn(node: Node, bound: (name: string) => string | undefined): readonly Exposed[] {
  const setting = settingOf(node)
  if (setting !== undefined) return [{ node, ...setting }]
  switch (node.type) {
    case 'Identifier': {
      const name = bound(String(node.name))
      return name === undefined ? [] : [{ node, what: 'secret', name }]
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return HARMLESS_MEMBERS.has(String((node.property as Node).name)) || memberPath(node)
        ? []
        : exposedIn(node.object as Node, bound)
    case 'UnaryExpression':
    case 'BinaryExpression':
      return node.operator === '+' && node.type === 'BinaryExpression'
        ? childrenOf(node).flatMap((child) => exposedIn(child, bound))
        : []
    case 'ConditionalExpression':
      return [node.consequent as Node, node.alternate as Node].flatMap((child) => exposedIn(child, bound))
    case 'LogicalExpression':
      // `x && 'set'` gives the right side when there is a value.
      return (node.operator === '&&' ? [node.right as Node] : childrenOf(node)).flatMap((child) =>
        exposedIn(child, bound),
      )
    case 'ObjectProperty':
      return exposedIn(node.value as Node, bound)
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return exposedByCall(node, bound)
    default:
      return isFunctionLike(node) ? [] : childrenOf(node).flatMap((child) => exposedIn(child, bound))
  }
}

function exposedByCall(node: Node, bound: (name: string) => string | undefined): readonly Exposed[] {
  const callee = node.callee as Node
  const name = memberPath(callee)?.at(-1) ?? String((callee.property as Node | undefined)?.name ?? '')
  if (HARMLESS_CALLS.test(name)) return []
  const inside = childrenOf(node).flatMap((child) =>
    // `secret.toString()`: the object of the call is what is used.
    child === callee && callee.type.endsWith('MemberExpression')
      ? exposedIn(callee.object as Node, bound)
      : child === callee
        ? []
        : exposedIn(child, bound),
  )
  return HASHES.test(name) ? inside.map((each) => ({ ...each, what: 'part' as const })) : inside
}

function isFunctionLike({ type }: Node): boolean {
  return type.includes('Function')
}
