import { isVariableName } from '../names.ts'
import { child, children, type Node, propertyName, text } from './node.ts'
import type { Pair } from './sym.ts'

/**
 * A name in a vault (`jira-email`) and that of a variable: as two values of an object (`{ vault: 'jira-email', env: 'JIRA_EMAIL' }`), as key
 * and value (`'jira-email': 'JIRA_EMAIL'`), or as a list of two.
 */
export function pairsIn(node: Node): Pair[] {
  if (node.type === 'ArrayExpression') return pairOf(children(node, 'elements'))
  const properties = children(node, 'properties').filter(({ type }) => type === 'ObjectProperty')
  const values = properties.flatMap((property) => child(property, 'value') ?? [])
  const tied = pairOf(values.filter(({ type }) => type === 'StringLiteral'))
  if (tied.length > 0) return tied
  return properties.flatMap((property) => {
    const key = child(property, 'key')
    const value = child(property, 'value')
    const name = propertyName(property)
    if (key?.type !== 'StringLiteral' || value?.type !== 'StringLiteral' || name === undefined) return []
    return pairOf([key, value])
  })
}

function pairOf(nodes: readonly Node[]): Pair[] {
  if (nodes.length !== 2 || nodes.some(({ type }) => type !== 'StringLiteral')) return []
  const vault = nodes.find((one) => isVaultName(text(one, 'value')))
  const variable = nodes.find((one) => isVariableName(text(one, 'value')))
  if (vault === undefined || variable === undefined) return []
  return [
    { vault: text(vault, 'value'), name: text(variable, 'value'), s: vault.start + 1, e: vault.end - 1 },
  ]
}

/** Words with hyphens, as Key Vault and its like have them. */
function isVaultName(value: string): boolean {
  return value.length <= 80 && /^[a-z][a-z0-9]{0,24}(?:-[a-z0-9]{1,24})+$/.test(value)
}
