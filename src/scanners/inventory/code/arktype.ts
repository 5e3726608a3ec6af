import { child, children, type Node, propertyName, text, unwrapped } from './node.ts'
import { type Prop, rootOf, type Sym } from './sym.ts'

/** Whether a function makes a schema of definitions that are strings: arktype's `type`, and arkenv. */
export function takesDefinitions(fn: Sym): boolean {
  const root = rootOf(fn)
  return root.k === 'ref' && /^(?:arktype|arkenv|@arkenv\/.+)$/.test(root.from)
}

/**
 * The properties of an arktype schema as the calls that other libraries have for the same: `'KEY?': 'string >= 32'` is
 * `string().min(32).optional()`. Definitions: https://arktype.io/docs (keys with `?`, bounds, unions of literals, ` = default`).
 */
export function definedProps(node: Node, evaluate: (node: Node | undefined) => Sym): Prop[] {
  return children(node, 'properties').flatMap((property): Prop[] => {
    const key = child(property, 'key')
    const name = propertyName(property)
    const written = child(property, 'value')
    if (
      property.type !== 'ObjectProperty' ||
      key === undefined ||
      name === undefined ||
      written === undefined
    )
      return []
    const value = unwrapped(written)
    const plain = name.replace(/\?$/, '')
    const sym = value.type === 'StringLiteral' ? ofDefinition(value) : evaluate(value)
    const isOptional = plain !== name && sym.k === 'call'
    return [{ name: plain, sym: isOptional ? chained(sym, 'optional', []) : sym, s: key.start, e: key.end }]
  })
}

function ofDefinition(node: Node): Sym {
  const whole = text(node, 'value')
  // `string = 'info'`: a default; `>=`, `<=` and `==` are none.
  const [, before, fallback] = /^(.*[^<>=!])=(?![=>])\s*(.+)$/.exec(whole) ?? []
  const definition = (before ?? whole).trim()
  const kind = isLiterals(definition) ? enumOf(definition, node) : started(definition)
  const least = leastIn(definition)
  const bounded = least === undefined ? kind : chained(kind, 'min', [{ k: 'num', v: least }])
  if (fallback === undefined) return bounded
  return chained(bounded, 'default', [
    { k: 'lit', v: undefined, s: node.end - 1 - fallback.length, e: node.end - 1 },
  ])
}

function started(definition: string): Sym {
  const isNumber = /^(?:number|boolean|bigint|string\.(?:integer|numeric|date|boolean)\b)/.test(definition)
  return { k: 'call', fn: { k: 'ref', from: 'arktype', name: isNumber ? 'number' : 'string' }, args: [] }
}

function isLiterals(definition: string): boolean {
  return /^(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*$/.test(definition)
}

function enumOf(definition: string, { start, end }: Node): Sym {
  const items = [...definition.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
    ([, single, double]): Sym => ({ k: 'lit', v: single ?? double, s: start, e: end }),
  )
  return { k: 'call', fn: { k: 'ref', from: 'arktype', name: 'enum' }, args: [{ k: 'arr', items }] }
}

/** `string >= 32`, `string > 31`, `32 <= string`, `31 < string`. */
function leastIn(definition: string): number | undefined {
  const after = /^string[\w.]*\s*(>=?|==)\s*(\d+)/.exec(definition)
  if (after !== null) return Number(after[2]) + (after[1] === '>' ? 1 : 0)
  const before = /^(\d+)\s*(<=?)\s*string/.exec(definition)
  return before === null ? undefined : Number(before[1]) + (before[2] === '<' ? 1 : 0)
}

function chained(of: Sym, method: string, args: readonly Sym[]): Sym {
  return { k: 'call', fn: { k: 'get', of, key: { k: 'lit', v: method, s: 0, e: 0 } }, args }
}
