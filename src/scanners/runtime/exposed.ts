import { isSecretName } from '../secret-value.ts'
import { childrenOf, memberPath, type Node } from './syntax.ts'

/** Something secret inside an expression that leaves the process. */
export interface Exposed {
  readonly node: Node
  /**
   * `secret`: a value that comes from the environment or the configuration. `named`: one that its name alone tells. `part`: the start of one,
   * or a hash. `all`: the whole environment or configuration.
   */
  readonly what: 'secret' | 'named' | 'part' | 'all'
  /** The name that tells: `JWT_SECRET`, `process.env`. */
  readonly name: string
}

/** Objects that hold settings, when they are used as a whole or by a path that ends in the name of a secret. */
const SETTINGS = new Set(['config', 'env', 'settings', 'secrets'])
/** What is made of a value by these says nothing of it. */
const HARMLESS_CALLS =
  /mask|redact|hide|obfuscat|censor|scrub|sanitiz|^Boolean$|^keys$|^has$|isDefined|isSet/i
const HASHES = /hash|digest|fingerprint|slice|substring|substr|at$|charAt/i
/** What gives a value back as a text. */
const TEXT_OF = /^(?:stringify|inspect|format|toString|String|concat|join|trim|dir|assign)$/
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

/** What the names of an expression say where they stand. */
export interface Names {
  /** The setting that a variable was given. */
  readonly bound: (name: string) => string | undefined
  /** Whether a variable or field is called like a secret. */
  readonly isSecret: (path: readonly string[]) => boolean
}

/**
 * What an argument exposes: settings by path, variables that hold one (`bound`), in templates, objects, spreads and calls. Tests of a value
 * (`!x`, `x ? 'set' : 'unset'`, `x.length`) and masks expose nothing.
 */
export function exposedIn(node: Node, names: Names): readonly Exposed[] {
  const setting = settingOf(node)
  if (setting !== undefined) return [{ node, ...setting }]
  switch (node.type) {
    case 'Identifier': {
      const name = names.bound(String(node.name))
      if (name !== undefined) return [{ node, what: 'secret', name }]
      return named(node, [String(node.name)], names)
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return ofMember(node, names)
    case 'UnaryExpression':
    case 'BinaryExpression':
      return node.operator === '+' && node.type === 'BinaryExpression'
        ? childrenOf(node).flatMap((child) => exposedIn(child, names))
        : []
    case 'ConditionalExpression':
      return [node.consequent as Node, node.alternate as Node].flatMap((child) => exposedIn(child, names))
    case 'LogicalExpression':
      // `x && 'set'` gives the right side when there is a value.
      return (node.operator === '&&' ? [node.right as Node] : childrenOf(node)).flatMap((child) =>
        exposedIn(child, names),
      )
    case 'ObjectProperty':
      return exposedIn(node.value as Node, names)
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return exposedByCall(node, names)
    default:
      return isFunctionLike(node) ? [] : childrenOf(node).flatMap((child) => exposedIn(child, names))
  }
}

function named(node: Node, path: readonly string[], { isSecret }: Names): readonly Exposed[] {
  return isSecret(path) ? [{ node, what: 'named', name: path.slice(-2).join('.') }] : []
}

function ofMember(node: Node, names: Names): readonly Exposed[] {
  const property = node.property as Node
  const name = node.computed === true ? undefined : String(property.name)
  if (name !== undefined && HARMLESS_MEMBERS.has(name)) return []
  const path = memberPath(node)
  if (path !== undefined) return named(node, path, names)
  const own = name === undefined ? [] : named(node, [name], names)
  return own.length > 0 ? own : exposedIn(node.object as Node, names).filter(({ what }) => what !== 'named')
}

function exposedByCall(node: Node, names: Names): readonly Exposed[] {
  const callee = node.callee as Node
  const name = memberPath(callee)?.at(-1) ?? String((callee.property as Node | undefined)?.name ?? '')
  if (HARMLESS_CALLS.test(name)) return []
  const isText = TEXT_OF.test(name)
  const all = childrenOf(node).flatMap((child) =>
    // `secret.toString()`: the object of the call is what is used.
    child === callee && callee.type.endsWith('MemberExpression')
      ? exposedIn(callee.object as Node, names)
      : child === callee
        ? []
        : exposedIn(child, names),
  )
  // What any other function makes of a value, its name does not tell.
  const inside = isText ? all : all.filter(({ what }) => what !== 'named')
  return HASHES.test(name) ? inside.map((each) => ({ ...each, what: 'part' as const })) : inside
}

function isFunctionLike({ type }: Node): boolean {
  return type.includes('Function')
}
