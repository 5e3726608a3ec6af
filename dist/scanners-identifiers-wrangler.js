"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  scanWrangler: () => scanWrangler
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_identifiers_leaves = require("./shared-scanners-identifiers-leaves.js");
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
async function scanWrangler(document) {
  const { path, text } = document;
  const leaves = await (0, import_shared_scanners_identifiers_leaves.leavesOf)(document, path.endsWith(".toml") ? "toml" : "json");
  return leaves.flatMap((leaf) => {
    const kind = kindOf(leaf);
    if (kind === void 0 || !isRealId(leaf.value)) return [];
    const { value, start, end } = leaf;
    const replacement = (0, import_cli2.placeholderFor)({ name: nameOf(leaf, kind) }, value, text, path);
    return [
      {
        rule: `cloudflare-wrangler-${kind}`,
        ...{ start, end, value, subject: value, keyName: (0, import_shared_scanners_identifiers_leaves.lastName)(leaf), replacement },
        message: `Cloudflare ${nouns[kind]} in wrangler's configuration, as ${(0, import_shared_scanners_identifiers_leaves.lastName)(leaf)}: ${value}.`
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
  ) && !(0, import_cli.isPlaceholder)(value) && !(0, import_cli4.hasFakeRun)(value) && !(0, import_cli3.isKnownGuid)(value);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanWrangler
});
