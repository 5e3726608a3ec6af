import type { Document, DocumentScanner, Hit } from '../types.ts'
import { type Entry, entriesOf, get, itemsOf, type Node, nodesAt, type Scalar, textOf } from '../tree/node.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import { namesSecret } from './prefilter.ts'
import { allNamed, type Named, variablesIn } from './variables.ts'

/**
 * Configuration of Terraform and OpenTofu: `.tf`, `.tfvars` and their JSON form. References (`var.x`, data sources, `random_password`) are computed
 * and so no literals. https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output
 */
export const scanTerraform: DocumentScanner = async (document) => {
  const root = await read(document)
  if (root === undefined) return []
  const isVariables = document.path.includes('.tfvars')
  return once([
    ...(isVariables ? [] : blocksOf(root, document.path).flatMap(variableDefault)),
    ...(await containers(root)),
    ...hitsOf('terraform-secret-literal', isVariables ? allNamed(root) : literals(root)),
  ])
}

/**
 * Jobs of Nomad and templates of Packer, in HCL. Templates of a task that read Vault are texts with commands in them, `vault()` and variables are
 * computed. https://developer.hashicorp.com/nomad/docs/job-specification/env
 */
export const scanHashicorp: DocumentScanner = async (document) => {
  const root = await read(document)
  if (root === undefined) return []
  const defaults = entriesOf(root).flatMap(variableDefault)
  return once([...defaults.map((hit) => ({ ...hit, rule: HASHICORP })), ...hitsOf(HASHICORP, literals(root))])
}

const HASHICORP = 'hashicorp-config-secret'

/** The blocks of a file; in JSON those of a kind stand below it, by their names. */
function blocksOf(root: Node, path: string): readonly Entry[] {
  if (!path.endsWith('.json')) return entriesOf(root)
  return itemsOf(get(root, 'variable'))
    .flatMap(entriesOf)
    .map((entry) => ({ ...entry, key: 'variable', labels: [entry.key] }))
}

async function read({ path, text }: Document): Promise<Node | undefined> {
  if (path.endsWith('.json')) return (await import('../tree/json.ts')).treeOfJson(text)
  if (!/sensitive\s*=\s*true/.test(text) && !namesSecret(text)) return undefined
  return (await import('../tree/hcl.ts')).treeOfHcl(text)
}

/** `variable "db_password" { default = … }`: by its name, or because it is marked as sensitive. */
function variableDefault({ key, labels, value: block }: Entry): readonly Hit[] {
  const name = labels?.[0]
  const value = get(block, 'default')
  if (key !== 'variable' || name === undefined || value === undefined) return []
  if (value.type !== 'scalar') return hitsOf('terraform-secret-default', allNamed(value))
  const named: Named = { key: name, value, names: [] }
  const hits = hitsOf('terraform-secret-default', [named])
  if (hits.length > 0 || textOf(get(block, 'sensitive')) !== 'true') return hits
  const hit = markedHit(
    'terraform-secret-default',
    named,
    'is the default of a variable that is marked as sensitive',
    {},
  )
  return hit === undefined ? [] : [hit]
}

/** Arguments of everything but variables, whose defaults have a rule of their own, and outputs. */
function literals(root: Node): readonly Named[] {
  return entriesOf(root)
    .filter(({ key }) => key !== 'variable' && key !== 'output' && key !== 'terraform')
    .flatMap((entry) => allNamed(entry.value))
}

/** Environments of containers, also where the definitions are JSON in a heredoc. */
async function containers(root: Node): Promise<readonly Hit[]> {
  const definitions = nodesAt(root, '**/container_definitions').map(({ node }) => node)
  const trees = [...definitions]
  for (const node of definitions) {
    const inner = node.type === 'scalar' && node.isText ? await jsonWithin(node) : undefined
    if (inner !== undefined) trees.push(inner)
  }
  const variables = trees.flatMap((tree) =>
    nodesAt(tree, '**/environment').flatMap(({ node }) => variablesIn(node)),
  )
  return hitsOf('task-definition-secret', variables)
}

async function jsonWithin({ value, start, end }: Scalar): Promise<Node | undefined> {
  if (end - start !== value.length) return undefined
  try {
    const { treeOfJson } = await import('../tree/json.ts')
    return treeOfJson(value, start)
  } catch {
    // Directives between the items make it no JSON.
    return undefined
  }
}
