import { type Stage, stageOfName } from '../../engine/path-stage.ts'
import { interpolate } from '../compose/interpolation.ts'
import { assignmentIn, isOther } from '../deploy/variables.ts'
import { entriesOf, get, type Node, type Scalar, textOf } from '../tree/node.ts'
import type { Setting } from './types.ts'

/**
 * The settings of a tree, whatever the kind of file: `{NAME: value}`, `[NAME=value]`, `[{name: NAME, value: …}]`. The stage is that of the
 * nearest key or name that says one (`env.production.vars`, a job called `deploy-prod`), else that of the file.
 */
export function settingsInTree(root: Node, stage: Stage): readonly Setting[] {
  const found: Setting[] = []
  collect(root, stage, found)
  return found
}

function collect(node: Node, outer: Stage, found: Setting[]): void {
  if (isOther(node) || node.type === 'scalar') return
  if (node.type === 'list') {
    for (const item of node.items) {
      if (item.type !== 'scalar') collect(item, outer, found)
      else for (const { key, value } of assignmentIn(item)) add(key, value, outer, found)
    }
    return
  }
  const stage = stageOfNode(node, outer)
  const name = NAMES.map((key) => textOf(get(node, key))).find((text) => text !== undefined)
  const value = VALUES.map((key) => get(node, key)).find((each) => each !== undefined)
  if (name !== undefined && value?.type === 'scalar') add(name, value, stage, found)
  for (const entry of node.entries) {
    const below = [entry.key, ...(entry.labels ?? [])].reduce<Stage>(
      (at, word) => (stageOfName(word) === 'unknown' ? at : stageOfName(word)),
      stage,
    )
    if (entry.value?.type === 'scalar') add(entry.key, entry.value, stage, found)
    else if (entry.value !== undefined) collect(entry.value, below, found)
  }
}

const NAMES = ['name', 'Name', 'key', 'Key']
const VALUES = ['value', 'Value', 'default', 'Default']

/** `environment: production` of a job, `environment: {name: staging}`, the namespace of a manifest. */
function stageOfNode(node: Node, outer: Stage): Stage {
  const environment = get(node, 'environment')
  const said = [
    textOf(environment),
    textOf(get(environment, 'name')),
    textOf(get(node, 'metadata', 'namespace')),
  ]
  for (const text of said) {
    const stage = text === undefined ? 'unknown' : stageOfName(text)
    if (stage !== 'unknown') return stage
  }
  return outer
}

function add(name: string, scalar: Scalar, stage: Stage, found: Setting[]): void {
  if (scalar.computed === true || isOther(scalar) || scalar.end <= scalar.start) return
  const { kind, text, from, to } = interpolate(scalar.value)
  if (kind === 'reference') return
  const exact = scalar.end - scalar.start === scalar.value.length
  const place = exact ? { start: scalar.start + from, end: scalar.start + to } : scalar
  found.push({ name, value: text, start: place.start, end: place.end, stage })
}

/** The variables of manifests alone: the environment of containers, the data of a ConfigMap. */
export function isManifest(root: Node): boolean {
  return entriesOf(root).some(({ key }) => key === 'apiVersion') && get(root, 'kind') !== undefined
}
