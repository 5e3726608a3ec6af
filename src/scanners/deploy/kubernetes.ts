import { classifyKeyName } from '../../engine/key-name.ts'
import type { Hit } from '../types.ts'
import { entriesOf, get, itemsOf, type Node, nodesAt, textOf } from '../tree/node.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import { namesSecret } from './prefilter.ts'
import { treeScanner } from './read.ts'
import { type Named, namesIn, optionsIn, variablesIn } from './variables.ts'

/**
 * Manifests of Kubernetes, Knative, Cloud Run and Kustomize, whatever they are called.
 * https://kubernetes.io/docs/concepts/configuration/secret/
 */
export const scanKubernetes = treeScanner(
  'data',
  (root) => once(resourcesIn(root).flatMap(scanResource)),
  (text) => MANIFEST.test(text) && !DEFINITION.test(text) && (SECRET.test(text) || namesSecret(text)),
)

/** Values of charts and much else hold the word, below another key. */
const MANIFEST = /^(?:["']?kind["']?\s*:|\s*[{[])/m
const SECRET = /\bkind["']?:\s*["']?(?:Secret|List|Kustomization|Component)\b/
const DEFINITION = /^kind:\s*["']?CustomResourceDefinition/m

/** A manifest, or those of a `List`. */
function resourcesIn(root: Node): readonly Node[] {
  const items = get(root, 'items')
  return textOf(get(root, 'kind')) === 'List' && items !== undefined ? itemsOf(items) : [root]
}

function scanResource(root: Node): readonly Hit[] {
  const kind = textOf(get(root, 'kind'))
  // Encrypted by SOPS: the values are `ENC[…]`, and what is not was left in clear on purpose.
  if (kind === undefined || get(root, 'sops') !== undefined) return []
  if (kind === 'Secret') return secretData(root)
  if (kind === 'ConfigMap') return hitsOf('configmap-secret', variablesIn(get(root, 'data')))
  if (kind === 'Kustomization' || kind === 'Component') return generated(root)
  // What refers to secrets elsewhere, or holds them encrypted.
  if (ELSEWHERE.has(kind)) return []
  return workload(root)
}

const ELSEWHERE = new Set(
  'SealedSecret ExternalSecret ClusterExternalSecret PushSecret SecretProviderClass SecretStore ClusterSecretStore VaultStaticSecret VaultDynamicSecret SopsSecret AzureKeyVaultSecret CustomResourceDefinition'.split(
    ' ',
  ),
)

/** A Secret in clear: base64 is no encryption. Values of any name count, since the manifest calls them secret. */
function secretData(root: Node): readonly Hit[] {
  const names = [...namesIn(get(root, 'metadata') ?? root), textOf(get(root, 'type')) ?? '']
  const data = variablesIn(get(root, 'data'))
  const plain = variablesIn(get(root, 'stringData'))
  const near = [...names, ...namesOf(data.map(decoded)), ...namesOf(plain)]
  return [
    ...data.map(decoded).flatMap((each) => fieldHit({ ...each, names: near }, each.clear)),
    ...plain.flatMap((each) => fieldHit({ ...each, names: near }, each.value.value)),
  ]
}

function namesOf(fields: readonly (Named & { readonly clear?: string })[]): readonly string[] {
  return fields
    .filter(({ key }) => isPublicField(key))
    .map(({ value, clear }) => clear ?? value.value)
    .filter((text) => text.length > 1 && text.length <= 40)
}

function decoded(each: Named): Named & { readonly clear: string } {
  const written = each.value.value.replace(/\s+/g, '')
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(written) && written.length % 4 === 0
  const bytes = isBase64 ? Buffer.from(written, 'base64') : undefined
  const clear = bytes?.toString('utf8')
  // Bytes that are no text are keys mostly: they are judged as they are written.
  const isText = clear !== undefined && !clear.includes('\ufffd') && !clear.includes('\0')
  return { ...each, clear: isText ? clear : written }
}

function fieldHit(field: Named, clear: string): readonly Hit[] {
  // Files within a Secret are text for the text rules.
  if (isPublicField(field.key) || clear.trim().includes('\n') || isOfFile(field.key)) return []
  const why = 'stands in a Secret, where base64 hides nothing'
  const hit = markedHit('kubernetes-secret-data', field, why, {}, clear)
  // A field with a name of its own tells less: only what looks random counts.
  return hit === undefined || (!hit.random && classifyKeyName(field.key) === 'no') ? [] : [hit]
}

/** Fields that a Secret has beside its secret. */
function isPublicField(key: string): boolean {
  return PUBLIC.test(key)
}

const PUBLIC =
  /(?:^|[-_. ])(?:user|username|login|e?mail|host|hostname|port|db|database|dbname|name|namespace|url|uri|endpoint|server|type|region|bucket|issuer|scheme|path|id)$|(?:user|username|ca\.crt|tls\.crt|\.pem|\.crt)$|^expiration|^auth-extra|^usage-/i

function isOfFile(key: string): boolean {
  return /\.(?:ya?ml|json|properties|conf|cfg|ini|toml|xml|env|key|sh|sql|txt|p12|jks)$/i.test(key)
}

/** `secretGenerator` of Kustomize, and the maps of a ConfigMap that it makes. */
function generated(root: Node): readonly Hit[] {
  const of = (generator: string) =>
    nodesAt(root, `${generator}/literals`).flatMap(({ node }) => variablesIn(node))
  return [
    ...of('secretGenerator').flatMap((each) => fieldHit(each, each.value.value)),
    ...hitsOf('configmap-secret', of('configMapGenerator')),
  ]
}

/** Variables and arguments of containers, wherever the resource has its pods (also in resources of operators). */
function workload(root: Node): readonly Hit[] {
  const variables = nodesAt(root, '**/env').flatMap(({ node }) => variablesIn(node))
  const options = containersIn(root).flatMap((container) =>
    ['args', 'command'].flatMap((name) =>
      optionsIn(entriesOf(container).find(({ key }) => key === name)?.value),
    ),
  )
  return hitsOf('kubernetes-env-literal', [...variables, ...options])
}

function containersIn(root: Node): readonly Node[] {
  return ['**/containers', '**/initContainers', '**/container'].flatMap((path) =>
    nodesAt(root, path).flatMap(({ node }) => itemsOf(node)),
  )
}
