import { isPlaceholder } from '../../engine/placeholder.ts'
import { placeholderFor } from '../../engine/placeholder-style.ts'
import { isKnownGuid } from '../../rules/exempt/azure-guids.ts'
import { hasFakeRun } from '../../rules/exempt/placeholders.ts'
import type { Document, Hit } from '../types.ts'
import { type Leaf, lastName, leavesOf } from './leaves.ts'

/**
 * Ids in the configuration of wrangler, by the exact keys that hold them, at the top and in each environment. Words, zeros and
 * placeholders are left alone, and so are numbers that only count (`ratelimits[].namespace_id`).
 * Keys: developers.cloudflare.com/workers/wrangler/configuration
 */
export async function scanWrangler(document: Document): Promise<readonly Hit[]> {
  const { path, text } = document
  const leaves = await leavesOf(document, path.endsWith('.toml') ? 'toml' : 'json')
  return leaves.flatMap((leaf) => {
    const kind = kindOf(leaf)
    if (kind === undefined || !isRealId(leaf.value)) return []
    const { value, start, end } = leaf
    const replacement = placeholderFor({ name: nameOf(leaf, kind) }, value, text, path)
    return [
      {
        rule: `cloudflare-wrangler-${kind}`,
        ...{ start, end, value, subject: value, keyName: lastName(leaf), replacement },
        message: `Cloudflare ${nouns[kind]} in wrangler's configuration, as ${lastName(leaf)}: ${value}.`,
      },
    ]
  })
}

type Kind = 'account' | 'zone' | 'resource'

const nouns: Readonly<Record<Kind, string>> = {
  account: 'account id',
  zone: 'zone id',
  resource: 'resource id',
}

function kindOf({ path }: Leaf): Kind | undefined {
  const own = path[0] === 'env' && path.length > 2 ? path.slice(2) : path
  const keys = own.filter((part) => typeof part === 'string').join('.')
  return keys === 'account_id'
    ? 'account'
    : zones.has(keys)
      ? 'zone'
      : keys in resources
        ? 'resource'
        : undefined
}

const zones = new Set(['zone_id', 'routes.zone_id', 'route.zone_id'])

/** Keys, and what a placeholder for the value is called. */
const resources: Readonly<Record<string, string>> = {
  'kv_namespaces.id': 'kv-namespace-id',
  'kv_namespaces.preview_id': 'kv-preview-id',
  'kv-namespaces.id': 'kv-namespace-id',
  'kv-namespaces.preview_id': 'kv-preview-id',
  'd1_databases.database_id': 'database-id',
  'd1_databases.preview_database_id': 'preview-database-id',
  'hyperdrive.id': 'hyperdrive-id',
  'mtls_certificates.certificate_id': 'certificate-id',
  'secrets_store_secrets.store_id': 'store-id',
  'vpc_services.service_id': 'service-id',
  'vpc_networks.tunnel_id': 'tunnel-id',
  'vpc_networks.network_id': 'network-id',
  'calls.app_id': 'app-id',
  app_id: 'app-id',
  aud: 'audience-id',
}

function nameOf({ path }: Leaf, kind: Kind): string {
  if (kind !== 'resource') return `${kind}-id`
  const own = path[0] === 'env' ? path.slice(2) : path
  return resources[own.filter((part) => typeof part === 'string').join('.')] ?? 'id'
}

/** 32 or 64 hexadecimal digits or a UUID, drawn at random. */
function isRealId(value: string): boolean {
  return (
    /^(?:[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i.test(
      value,
    ) &&
    !isPlaceholder(value) &&
    !hasFakeRun(value) &&
    !isKnownGuid(value)
  )
}
