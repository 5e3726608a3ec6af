import { entriesOf, itemsOf, type Node, pairsIn, textOf } from '../../tree/node.ts'
import { treeOfHcl } from '../../tree/hcl.ts'
import { isVariableName } from '../names.ts'
import type { Cadence, Place, Usage } from '../types.ts'
import { type SourceText, usageAt } from './usage.ts'

/** What infrastructure code declares, beside the variables that it sets. */
export interface TerraformNames {
  readonly outputs: ReadonlyMap<string, Place>
  readonly variables: ReadonlyMap<string, Place>
  /** Rotations, by the words of their resource's labels and of the secret that they name. */
  readonly rotations: readonly (Cadence & { readonly label: string })[]
}

/** Names of variables that resources set: keys and values in that form. */
export async function readTerraform(source: SourceText): Promise<Usage[]> {
  const root = await treeOfHcl(source.text)
  const found: Usage[] = []
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return
    if (node.type === 'scalar') {
      if (isVariableName(node.value) && source.text.startsWith(node.value, node.start))
        found.push(usageAt(source, node.value, node.start, { role: 'deploy', reader: 'terraform' }))
      return
    }
    for (const item of node.type === 'list' ? node.items : []) visit(item)
    for (const { key, keyStart, value } of entriesOf(node)) {
      if (isVariableName(key))
        found.push(usageAt(source, key, keyStart, { role: 'deploy', reader: 'terraform' }))
      visit(value)
    }
  }
  visit(root)
  return found
}

/** Outputs, variables and rotations of several files. Files that cannot be parsed are left out: the reader says so. */
export async function terraformNames(sources: readonly SourceText[]): Promise<TerraformNames> {
  const outputs = new Map<string, Place>()
  const variables = new Map<string, Place>()
  const rotations: (Cadence & { label: string })[] = []
  for (const { path, text } of sources) {
    const root = await treeOfHcl(text).catch(() => undefined)
    for (const { key, labels = [], keyStart, keyEnd, value } of entriesOf(root)) {
      const place = { path, start: keyStart, end: keyEnd }
      const [label = ''] = labels
      if (key === 'output') outputs.set(label, place)
      else if (key === 'variable') variables.set(label, place)
      else if (/rotat/.test(label)) {
        for (const item of itemsOf(value)) {
          for (const pair of pairsIn(item)) {
            if (pair.key !== 'automatically_after_days' && pair.key !== 'rotation_days') continue
            const days = Number(textOf(pair.value))
            const words = pairsIn(item).map((one) => one.value.value)
            if (Number.isInteger(days) && days > 0)
              rotations.push({
                days,
                place: { path, start: pair.value.start, end: pair.value.end },
                label: [...labels, ...words].join(' '),
              })
          }
        }
      }
    }
  }
  return { outputs, variables, rotations }
}
