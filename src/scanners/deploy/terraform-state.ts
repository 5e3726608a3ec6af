import type { Hit } from '../types.ts'
import { entriesOf, get, itemsOf, type Node, textOf } from '../tree/node.ts'
import { hitsOf, markedHit, once, SURE } from './hits.ts'
import { treeScanner } from './read.ts'
import { allNamed, type Named } from './variables.ts'

const RULE = 'terraform-state-secret'

/**
 * Terraform's state: what it holds was given to a real resource, so words count as much as random values.
 * https://developer.hashicorp.com/terraform/language/manage-sensitive-data
 */
export const scanTerraformState = treeScanner('json', (root) => {
  const resources = itemsOf(get(root, 'resources'))
  const instances = resources.flatMap((resource) =>
    itemsOf(get(resource, 'instances')).map((instance) => ({ resource, instance })),
  )
  return once([
    ...instances.flatMap(({ resource, instance }) => marked(resource, instance)),
    ...instances.flatMap(({ instance }) => hitsOf(RULE, allNamed(get(instance, 'attributes')), SURE)),
    ...entriesOf(get(root, 'outputs')).flatMap(({ key, value: output }) => outputHits(key, output)),
    // Before version 4 the modules hold them.
    ...hitsOf(RULE, allNamed(get(root, 'modules')), SURE),
  ])
})

function outputHits(key: string, output: Node | undefined): readonly Hit[] {
  const value = get(output, 'value')
  if (value?.type !== 'scalar') return hitsOf(RULE, allNamed(value), SURE)
  if (textOf(get(output, 'sensitive')) !== 'true') return hitsOf(RULE, [{ key, value, names: [] }], SURE)
  return one({ key, value, names: [] }, 'is an output that is marked as sensitive')
}

/** Attributes that the provider calls sensitive, and what generators of passwords made. */
function marked(resource: Node, instance: Node): readonly Hit[] {
  const attributes = get(instance, 'attributes')
  const names = itemsOf(get(instance, 'sensitive_attributes')).flatMap(pathOf)
  if (textOf(get(resource, 'type')) === 'random_password') names.push(['result'])
  return names.flatMap((path) => {
    const value = get(attributes, ...path)
    const key = path.at(-1)
    if (value?.type !== 'scalar' || key === undefined) return []
    return one({ key, value, names: [] }, 'is an attribute that is marked as sensitive')
  })
}

/** `[{"type": "get_attr", "value": "password"}]` as the keys that it goes along. */
function pathOf(steps: Node): string[][] {
  const keys = itemsOf(steps).map((step) => textOf(get(step, 'value')))
  return keys.length > 0 && keys.every((key) => key !== undefined) ? [keys as string[]] : []
}

function one(named: Named, why: string): readonly Hit[] {
  const hit = markedHit(RULE, named, why)
  return hit === undefined ? [] : [hit]
}
