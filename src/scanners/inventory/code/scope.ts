import { child, children, type Node, propertyName, slots, text } from './node.ts'
import { NO, type Sym } from './sym.ts'

/** Names and what they stand for; worked out when first asked for. */
export class Scope {
  readonly parent: Scope | undefined
  readonly #bindings = new Map<string, { thunk: () => Sym; value: Sym | undefined; busy: boolean }>()

  constructor(parent?: Scope) {
    this.parent = parent
  }

  bind(name: string, thunk: () => Sym): void {
    if (name !== '') this.#bindings.set(name, { thunk, value: undefined, busy: false })
  }

  /** Undefined for a name that nothing in the file declares. */
  lookup(name: string): Sym | undefined {
    const binding = this.#bindings.get(name)
    if (binding === undefined) return this.parent?.lookup(name)
    if (binding.value !== undefined) return binding.value
    if (binding.busy) return NO
    binding.busy = true
    binding.value = binding.thunk()
    binding.busy = false
    return binding.value
  }
}

/** A name that a pattern binds, with the way to it: properties by name, elements by index, `...` for the rest. */
export interface Bound {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly node: Node
  /** The default in the pattern. */
  readonly fallback: Node | undefined
}

/** Names of a declaration or parameter: identifiers, destructuring, defaults. A computed key ends the way. */
export function boundNames(pattern: Node, path: readonly (string | number)[] = [], fallback?: Node): Bound[] {
  switch (pattern.type) {
    case 'Identifier':
      return [{ name: text(pattern, 'name'), path, node: pattern, fallback }]
    case 'AssignmentPattern':
      return boundNames(child(pattern, 'left') ?? pattern, path, child(pattern, 'right'))
    case 'TSParameterProperty':
      return boundNames(child(pattern, 'parameter') ?? pattern, path)
    case 'ObjectPattern':
      return children(pattern, 'properties').flatMap((property) => {
        if (property.type === 'RestElement')
          return boundNames(child(property, 'argument') ?? property, [...path, '...'])
        const value = child(property, 'value')
        const name = propertyName(property)
        return value === undefined || name === undefined ? [] : boundNames(value, [...path, name])
      })
    case 'ArrayPattern':
      return slots(pattern, 'elements').flatMap((element, index) =>
        element === undefined ? [] : boundNames(element, [...path, index]),
      )
    case 'RestElement':
      return boundNames(child(pattern, 'argument') ?? pattern, [...path, '...'])
    default:
      return []
  }
}

/** Where a walk is. */
export interface Around {
  readonly scope: Scope
  /** Number of the function around it. */
  readonly fn: number | undefined
  /** Decorators of the field whose initialiser this is. */
  readonly decorators?: readonly Sym[]
}
