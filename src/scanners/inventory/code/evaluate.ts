import { isVariableName } from '../names.ts'
import { definedProps, takesDefinitions } from './arktype.ts'
import { child, children, type Node, propertyName, slots, text, unwrapped } from './node.ts'
import type { Scope } from './scope.ts'
import { anyOf, ENV, NO, type Prop, type Sym } from './sym.ts'

/** Numbers of functions and classes, so that expressions can name them before they are walked. */
export interface Numbering {
  readonly functionOf: (node: Node) => number
  readonly classOf: (node: Node) => number
}

/** Works expressions out, each once. */
export class Evaluator {
  readonly #known = new WeakMap<Node, Sym>()
  readonly #numbers: Numbering

  constructor(numbers: Numbering) {
    this.#numbers = numbers
  }

  eval(written: Node | undefined, scope: Scope, depth = 0): Sym {
    if (written === undefined || depth > DEEPEST) return NO
    const node = unwrapped(written)
    const known = this.#known.get(node)
    if (known !== undefined) return known
    const sym = this.#work(node, scope, depth + 1)
    this.#known.set(node, sym)
    return sym
  }

  #work(node: Node, scope: Scope, depth: number): Sym {
    const at = (field: string): Sym => this.eval(child(node, field), scope, depth)
    switch (node.type) {
      case 'Identifier':
        return identifier(text(node, 'name'), scope)
      case 'ThisExpression':
        return scope.lookup('this') ?? NO
      case 'StringLiteral':
        return literal(text(node, 'value'), node)
      case 'NumericLiteral':
        return { k: 'num', v: Number(node.value) }
      case 'TemplateLiteral':
        return this.#template(node, scope, depth)
      case 'BinaryExpression':
        return node.operator === '+' ? joined([at('left'), at('right')]) : NO
      case 'LogicalExpression':
        return anyOf([at('left'), at('right')])
      case 'ConditionalExpression':
        return anyOf([at('consequent'), at('alternate')])
      case 'AssignmentExpression':
        return at('right')
      case 'SequenceExpression':
        return this.eval(children(node, 'expressions').at(-1), scope, depth)
      case 'ArrayExpression':
        return this.#array(node, scope, depth)
      case 'ObjectExpression':
        return this.#object(node, scope, depth)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#member(node, scope, depth)
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        return this.#call(node, scope, depth)
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
      case 'ObjectMethod':
      case 'ClassMethod':
        return { k: 'fn', id: this.#numbers.functionOf(node) }
      case 'ClassExpression':
      case 'ClassDeclaration':
        return { k: 'cls', id: this.#numbers.classOf(node) }
      default:
        return NO
    }
  }

  #template(node: Node, scope: Scope, depth: number): Sym {
    const quasis = children(node, 'quasis')
    const holes = children(node, 'expressions')
    const cooked = (quasi: Node): string => {
      const { value } = quasi as unknown as { value?: { cooked?: string } }
      return value?.cooked ?? ''
    }
    if (holes.length === 0) return literal(quasis.map(cooked).join(''), node)
    const parts = quasis.flatMap((quasi, i) => [
      cooked(quasi),
      ...(holes[i] ? [this.eval(holes[i], scope, depth)] : []),
    ])
    const named = parts.map((part) => (typeof part === 'string' && !namePart.test(part) ? NO : part))
    const one: Sym = { k: 'tpl', parts: named }
    // What is set from outside may be anything, whatever its default: `KEY_${process.env.STAGE || 'dev'}`.
    if (named[0] === '' || !named.some((part) => typeof part !== 'string' && isChoiceOfEnv(part))) return one
    const open = named.map((part) => (typeof part !== 'string' && isChoiceOfEnv(part) ? NO : part))
    return anyOf([one, { k: 'tpl', parts: open }])
  }

  #array(node: Node, scope: Scope, depth: number): Sym {
    const items = slots(node, 'elements').slice(0, MOST_ITEMS)
    return {
      k: 'arr',
      items: items.map((item) =>
        item?.type === 'SpreadElement'
          ? { k: 'elem', of: this.eval(child(item, 'argument'), scope, depth) }
          : this.eval(item, scope, depth),
      ),
    }
  }

  #object(node: Node, scope: Scope, depth: number): Sym {
    const props: Prop[] = []
    const spreads: Sym[] = []
    for (const property of children(node, 'properties').slice(0, MOST_PROPERTIES)) {
      if (property.type === 'SpreadElement') {
        spreads.push(this.eval(child(property, 'argument'), scope, depth))
        continue
      }
      const key = child(property, 'key')
      const name = propertyName(property)
      if (name === undefined || key === undefined) continue
      const value = property.type === 'ObjectMethod' ? property : child(property, 'value')
      props.push({ name, sym: this.eval(value, scope, depth), s: key.start, e: key.end })
    }
    return { k: 'obj', props, spreads }
  }

  #member(node: Node, scope: Scope, depth: number): Sym {
    const object = child(node, 'object')
    const property = child(node, 'property')
    if (object === undefined || property === undefined) return NO
    if (unwrapped(object).type === 'MetaProperty') return text(property, 'name') === 'env' ? ENV : NO
    const of = this.eval(object, scope, depth)
    const key =
      node.computed === true ? this.eval(property, scope, depth) : literal(memberName(property), property)
    return getOf(of, key)
  }

  #call(node: Node, scope: Scope, depth: number): Sym {
    const callee = child(node, 'callee')
    const args = children(node, 'arguments')
      .slice(0, MOST_ARGUMENTS)
      .map((arg) =>
        arg.type === 'SpreadElement'
          ? ({ k: 'elem', of: this.eval(child(arg, 'argument'), scope, depth) } as const)
          : this.eval(arg, scope, depth),
      )
    const [first] = args
    if (callee?.type === 'Import' || (callee?.type === 'Identifier' && text(callee, 'name') === 'require')) {
      const from = children(node, 'arguments')[0]
      return from?.type === 'StringLiteral' ? { k: 'ref', from: text(from, 'value'), name: '*' } : NO
    }
    const fn = this.eval(callee, scope, depth)
    if (fn.k === 'get' && fn.of.k === 'ref' && fn.of.from === 'global' && fn.of.name === 'Object' && first) {
      const name = fn.key.k === 'lit' ? fn.key.v : undefined
      if (name === 'keys' || name === 'values') return { k: name, of: first }
      if (name === 'entries')
        return {
          k: 'arr',
          items: [
            {
              k: 'arr',
              items: [
                { k: 'elem', of: { k: 'keys', of: first } },
                { k: 'elem', of: { k: 'values', of: first } },
              ],
            },
          ],
        }
      if (name === 'freeze' || name === 'fromEntries' || name === 'seal') return first
      if (name === 'assign') return { k: 'obj', props: [], spreads: args }
    }
    const schema = children(node, 'arguments')[0]
    if (schema?.type === 'ObjectExpression' && takesDefinitions(fn)) {
      const props = definedProps(schema, (one) => this.eval(one, scope, depth))
      return { k: 'call', fn, args: [{ k: 'obj', props, spreads: [] }, ...args.slice(1)] }
    }
    return { k: 'call', fn, args }
  }
}

function isChoiceOfEnv(sym: Sym): boolean {
  // `(…).toUpperCase()`
  const of = sym.k === 'call' && sym.fn.k === 'get' ? sym.fn.of : sym
  return of.k === 'any' && of.of.some((part) => part.k === 'get' && part.of === ENV)
}

const DEEPEST = 40
const MOST_ITEMS = 1000
const MOST_PROPERTIES = 4000
const MOST_ARGUMENTS = 12
const namePart = /^[A-Za-z0-9_.-]{0,60}$/

function memberName(property: Node): string {
  return property.type === 'PrivateName' ? text(child(property, 'id'), 'name') : text(property, 'name')
}

/** A property of what is known already. */
export function getOf(of: Sym, key: Sym): Sym {
  const name = key.k === 'lit' ? key.v : undefined
  if (of.k === 'ref' && of.from === 'global') {
    if (name === 'env' && (of.name === 'process' || of.name === 'Bun' || of.name === 'Deno')) return ENV
    if (of.name === 'globalThis' && name !== undefined) return { k: 'ref', from: 'global', name }
  }
  if (of.k === 'ref' && /^(?:node:)?process$/.test(of.from) && name === 'env') return ENV
  if (of.k === 'ref' && of.name === '*' && name !== undefined) return { k: 'ref', from: of.from, name }
  return { k: 'get', of, key }
}

function identifier(name: string, scope: Scope): Sym {
  const bound = scope.lookup(name)
  if (bound !== undefined) return bound
  return GLOBALS.has(name) ? { k: 'ref', from: 'global', name } : NO
}

const GLOBALS: ReadonlySet<string> = new Set(
  'process globalThis global Bun Deno Object Array Set Reflect'.split(' '),
)

/** Text is kept only where it can be a name: defaults and messages stay out. */
function literal(value: string, { start, end }: Node): Sym {
  const name = isVariableName(value) || /^[A-Za-z_$][\w.$/@-]{0,60}$/.test(value)
  return { k: 'lit', v: name ? value : undefined, s: start, e: end }
}

function joined(parts: readonly Sym[]): Sym {
  return {
    k: 'tpl',
    parts: parts.flatMap((part) =>
      part.k === 'tpl' ? part.parts : part.k === 'lit' && part.v !== undefined ? [part.v] : [part],
    ),
  }
}
