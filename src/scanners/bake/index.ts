import { hitsOf, once, SURE } from '../deploy/hits.ts'
import { assignmentIn, type Named, namesIn } from '../deploy/variables.ts'
import { isSecretName } from '../secret-value.ts'
import { entriesOf, get, itemsOf, type Node, type Scalar } from '../tree/node.ts'
import type { Document, Hit, RelatedHit } from '../types.ts'

const LITERAL = 'bake-secret-literal'

/**
 * Bake files, in HCL and in JSON: build arguments of targets (which end up in the history of the image), defaults of the variables that they
 * take, labels, and options of caches. `secret` is the right way. A target that inherits from another has no values of its own there, so
 * each value is looked at where it is written. https://docs.docker.com/build/bake/reference/
 */
export async function scanBake({ path, text }: Document): Promise<readonly Hit[]> {
  const root = await read(path, text)
  if (root === undefined) return []
  const variables = blocksOf(root, 'variable')
  const targets = blocksOf(root, 'target')
  const defaults = hitsOf(LITERAL, variables.flatMap(defaultOf), SURE)
  const known = new Map(defaults.map((hit) => [hit.keyName, { ...hit, related: [] as RelatedHit[] }]))
  const hits: Hit[] = []
  const named: Named[] = []
  for (const { body } of targets) {
    for (const field of ['args', 'labels', 'annotations']) named.push(...valuesIn(get(body, field)))
    for (const field of ['cache-to', 'cache-from', 'output', 'attest'])
      named.push(...itemsOf(get(body, field)).flatMap(optionsOf))
    for (const { key, keyStart, keyEnd, value } of entriesOf(get(body, 'args'))) {
      if (!isSecretName(key) || value?.type !== 'scalar' || !isReference(value)) continue
      const source = known.get(namesUsed(value).find((name) => known.has(name)) ?? '')
      const place = { start: keyStart, end: keyEnd }
      // One leak, one finding: that of the default, which says where it goes.
      if (source !== undefined)
        source.related.push({ message: `The build argument ${key} takes it`, ...place })
      else hits.push(argumentHit(key, place))
    }
  }
  return once([...known.values(), ...hitsOf(LITERAL, named, SURE), ...onceEach(hits)])
}

async function read(path: string, text: string): Promise<Node | undefined> {
  if (path.toLowerCase().endsWith('.json')) return (await import('../tree/json.ts')).treeOfJson(text)
  return (await import('../tree/hcl.ts')).treeOfHcl(text)
}

interface Block {
  readonly name: string
  readonly body: Node
}

/** `target "api" { … }`, and `{"target": {"api": { … }}}`. */
function blocksOf(root: Node, kind: string): readonly Block[] {
  return entriesOf(root).flatMap(({ key, labels, value }): readonly Block[] => {
    if (key !== kind || value === undefined) return []
    if (labels !== undefined) return [{ name: labels[0] ?? '', body: value }]
    return entriesOf(value).flatMap((entry) =>
      entry.value === undefined ? [] : [{ name: entry.key, body: entry.value }],
    )
  })
}

function defaultOf({ name, body }: Block): readonly Named[] {
  const value = get(body, 'default')
  return value?.type === 'scalar' ? [{ key: name, value, names: [] }] : []
}

function valuesIn(node: Node | undefined): readonly Named[] {
  if (node === undefined) return []
  const names = namesIn(node)
  return entriesOf(node).flatMap(({ key, value }) =>
    value?.type === 'scalar' ? [{ key, value, names }] : [],
  )
}

/** `type=s3,secret_access_key=…` as its parts; an object of HCL as it is. */
function optionsOf(node: Node): readonly Named[] {
  if (node.type !== 'scalar') return valuesIn(node)
  if (node.computed === true || node.end - node.start !== node.value.length) return []
  let at = node.start
  return node.value.split(',').flatMap((part) => {
    const start = at
    at += part.length + 1
    return assignmentIn({ ...node, value: part, start, end: start + part.length })
  })
}

/** What comes from elsewhere: a variable, or nothing at all. */
function isReference({ computed, value, isText }: Scalar): boolean {
  return computed === true || /^\$\{[^}]*\}$/.test(value) || (isText && value === '')
}

function namesUsed({ value }: Scalar): readonly string[] {
  return value.match(/[A-Za-z_]\w*/g) ?? []
}

function argumentHit(key: string, place: { readonly start: number; readonly end: number }): Hit {
  return {
    rule: 'bake-secret-build-arg',
    ...{ ...place, value: key, subject: key, keyName: key },
    message: `The value of the build argument ${key} can be read in the history of the image.`,
  }
}

/** An argument that several targets have, or inherit and set again, is one thing to mend. */
function onceEach(hits: readonly Hit[]): readonly Hit[] {
  const first = new Map<string, Hit>()
  for (const hit of hits) {
    const known = first.get(hit.value)
    const { start, end } = hit
    const place = { message: 'Another target has it too', start, end }
    first.set(hit.value, known === undefined ? hit : { ...known, related: [...(known.related ?? []), place] })
  }
  return [...first.values()]
}
