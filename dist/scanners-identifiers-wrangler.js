import {
  lastName,
  leavesOf
} from "./shared-scanners-identifiers-leaves.js";
import "./shared-scanners-deploy-prefilter.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/identifiers/wrangler.ts
import { isPlaceholder } from "./cli.js";
import { placeholderFor } from "./cli.js";
import { isKnownGuid } from "./cli.js";
import { hasFakeRun } from "./cli.js";
async function scanWrangler(document) {
  const { path, text } = document;
  const leaves = await leavesOf(document, path.endsWith(".toml") ? "toml" : "json");
  return leaves.flatMap((leaf) => {
    const kind = kindOf(leaf);
    if (kind === void 0 || !isRealId(leaf.value)) return [];
    const { value, start, end } = leaf;
    const replacement = placeholderFor({ name: nameOf(leaf, kind) }, value, text, path);
    return [
      {
        rule: `cloudflare-wrangler-${kind}`,
        ...{ start, end, value, subject: value, keyName: lastName(leaf), replacement },
        message: `Cloudflare ${nouns[kind]} in wrangler's configuration, as ${lastName(leaf)}: ${value}.`
      }
    ];
  });
}
var nouns = {
  account: "account id",
  zone: "zone id",
  resource: "resource id"
};
function kindOf({ path }) {
  const own = path[0] === "env" && path.length > 2 ? path.slice(2) : path;
  const keys = own.filter((part) => typeof part === "string").join(".");
  return keys === "account_id" ? "account" : zones.has(keys) ? "zone" : keys in resources ? "resource" : void 0;
}
var zones = /* @__PURE__ */ new Set(["zone_id", "routes.zone_id", "route.zone_id"]);
var resources = {
  "kv_namespaces.id": "kv-namespace-id",
  "kv_namespaces.preview_id": "kv-preview-id",
  "kv-namespaces.id": "kv-namespace-id",
  "kv-namespaces.preview_id": "kv-preview-id",
  "d1_databases.database_id": "database-id",
  "d1_databases.preview_database_id": "preview-database-id",
  "hyperdrive.id": "hyperdrive-id",
  "mtls_certificates.certificate_id": "certificate-id",
  "secrets_store_secrets.store_id": "store-id",
  "vpc_services.service_id": "service-id",
  "vpc_networks.tunnel_id": "tunnel-id",
  "vpc_networks.network_id": "network-id",
  "calls.app_id": "app-id",
  app_id: "app-id",
  aud: "audience-id"
};
function nameOf({ path }, kind) {
  if (kind !== "resource") return `${kind}-id`;
  const own = path[0] === "env" ? path.slice(2) : path;
  return resources[own.filter((part) => typeof part === "string").join(".")] ?? "id";
}
function isRealId(value) {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i.test(
    value
  ) && !isPlaceholder(value) && !hasFakeRun(value) && !isKnownGuid(value);
}
export {
  scanWrangler
};
