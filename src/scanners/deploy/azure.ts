import type { Hit } from '../types.ts'
import { entriesOf, get, type Node, textOf } from '../tree/node.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import { treeScanner } from './read.ts'
import { allNamed, type Named, variablesIn } from './variables.ts'

const RULE = 'azure-template-secret'

/**
 * Templates of Azure's resource manager and the files of their parameters, in JSON. `[parameters('x')]` is computed, `reference: {keyVault}` in a file of
 * parameters and parameters of type `securestring` without a default are the right way.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-tutorial-use-key-vault
 */
export const scanAzureTemplate = treeScanner('json', (root) =>
  once([
    ...entriesOf(get(root, 'parameters')).flatMap(({ key, value }) => secureDefault(key, value)),
    ...hitsOf(
      RULE,
      [
        ...variablesIn(get(root, 'parameters')),
        ...allNamed(get(root, 'variables')),
        ...allNamed(get(root, 'resources')),
      ].filter(isLiteral),
    ),
  ]),
)

function secureDefault(key: string, parameter: Node | undefined): readonly Hit[] {
  const value = get(parameter, 'defaultValue')
  if (value?.type !== 'scalar' || !/^secure/i.test(textOf(get(parameter, 'type')) ?? '')) return []
  const named: Named = { key, value, names: [] }
  const hit = isLiteral(named) ? markedHit(RULE, named, 'is the default of a secure parameter') : undefined
  return hit === undefined ? [] : [hit]
}

/** Not `[concat(…)]`; `[[` begins a text. */
function isLiteral({ value: { value } }: Named): boolean {
  return !/^\[(?!\[).*\]$/s.test(value)
}
