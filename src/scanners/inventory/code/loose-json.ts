import { parseExpression } from '@babel/parser'
import { child, children, type Node, propertyName } from './node.ts'

/** JSON with comments and commas at the end, as tsconfig files have it. Undefined for what is none. */
export function parseLooseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Comments: Babel reads them.
  }
  try {
    return toData(parseExpression(text) as unknown as Node)
  } catch {
    return undefined
  }
}

function toData(node: Node): unknown {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'ArrayExpression':
      return children(node, 'elements').map(toData)
    case 'ObjectExpression':
      return Object.fromEntries(
        children(node, 'properties').flatMap((property) => {
          const name = propertyName(property)
          const value = child(property, 'value')
          return name === undefined || value === undefined ? [] : [[name, toData(value)]]
        }),
      )
    default:
      return undefined
  }
}
